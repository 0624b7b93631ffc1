import { onUnnamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ren-uplift', severity: 3, tier: 'likely', together: true,
  title: 'On renewal the price becomes whatever their list then says',
  why: 'The price that you agreed ends quietly, with no limit on the next.',
  ask: 'What is the most that the price could rise on renewal?',
  fallback: 'No more than the price index, or 5%, and told 90 days before.',
  sources: [], labels: ['cuad:price-restrictions', '93/13:l'],
  find: words({
    triggers: ['then-current', 'current', 'prevailing', 'list', 'increase', 'increased', 'adjusted', 'then'],
    match: /\b(?:renew\w*\b[^.;]{0,200}?(?<mark>\b(?:at|to|based on|subject to|under|be)\b[^.;]{0,40}?\b(?:then-? ?(?:current|prevailing|applicable)|prevailing|current list|list)\s(?:\w+ ){0,3}(?:prices?|rates?|fees?|pricing|charges|price list)\b)|(?:fees?|prices?|rates)\b[^.;]{0,60}?\b(?:may|shall|will) (?:be )?(?:increased?|adjusted?|changed?)\b[^.;]{0,40}?\b(?:up)?on (?:each |any |every )?renewal\b)/i,
    unless: /not (?:to )?(?:exceed|more than)|no more than|capped?|\bmaximum|up to \d|lesser of|mutual|agreed|same (?:price|fee|rate)/i,
    against: onUnnamed,
  }),
  flags: [
    'On renewal the Customer pays «at the then-current rates».',
    'Each renewal term is charged «under Provider’s then-current prices».',
    'The «fees may be increased on each renewal».',
  ],
  passes: [
    'On renewal the Customer pays the same price.',
    'The fees may be increased on each renewal by no more than 3%.',
    'Extra users are charged at the then-current rates.',
  ],
})
