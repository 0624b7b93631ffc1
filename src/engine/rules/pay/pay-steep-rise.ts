import { hasMatch } from '../../contract/matches'
import { onPayer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

const price = String.raw`(?:fees?|prices?|pricing|rates?|rent|charges|subscriptions?)`
const rises = String.raw`(?:increas(?:ed?|es|ing)|adjusted|rises?|raised?|escalate)`
/** As figures, with or without the words before: "ten percent (10%)". */
const number = String.raw`(?:[a-z]+(?:-[a-z]+)? ?(?:percent |per cent )?\(\s?)?(?<mark>(?<![\d.])(?<rate>\d{1,3}(?:\.\d{1,2})?)(?! ?\d) ?(?:%|percent|per cent))`

export default rule({
  id: 'pay-steep-rise', severity: 2, tier: 'fact',
  title: 'The price may rise steeply each year',
  why: 'A rise on a rise adds up: 10% a year makes a third more after three years.',
  ask: 'What is this rise meant to cover, and could it follow the price index instead?',
  fallback: 'With the price index, but never more than 3% a year.',
  sources: ['Checklists for online software: 3% to 7% is called reasonable'], labels: ['cuad:price-restrictions'],
  find: words({
    triggers: ['increase', 'increased', 'increases', 'increasing', 'adjusted', 'rise', 'rises', 'raise', 'escalate'],
    match: new RegExp(String.raw`\b(?:${price}\b[^.;%]{0,100}?\b${rises}|${rises} (?:the |its |our |your |such |all )?(?:\w+ ){0,2}?${price})\b[^.;%]{0,80}?\b(?:by|to|than|exceed|of) (?:up to |at most |a maximum of |at least )?${number}`, 'i'),
    when: ({ groups }, { text }, { thresholds: { priceRisePercent } }) => Number(groups?.['rate']) > priceRisePercent && hasMatch(text, yearly) && !hasMatch(text, other),
    against: onPayer,
  }),
  flags: [
    'The fees shall increase by «10%» on each anniversary of the start.',
    'The Supplier may raise its prices each year, but by no more than ten percent («10%»).',
    'On each renewal the rent increases by «8 percent».',
  ],
  passes: [
    'The fees shall increase by 3% on each anniversary of the start.',
    'The Supplier may raise its prices each year, but by no more than five percent (5%).',
    'If the volume of a year rises by 10%, the price per piece falls.',
  ],
})

const yearly = /\b(?:annual\w*|years?|yearly|anniversary|annum|renew\w*|twelve months|12 months|calendar)\b/i
/** Interest, tax, shares of a whole, and prices that come down. */
const other = /\b(?:interest|tax|royalt\w*|commission|discount|decrease|reduc\w*|overdue|late|deposit|holdover|holding over|insurance|exchange|volume|default)\b/i
