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
    triggers: ['then-current', 'current', 'prevailing', 'list', 'increase', 'increased', 'adjusted', 'then', 'renewal', 'force'],
    match: /\b(?:renew\w*\b[^.;]{0,200}?(?<mark>\b(?:at|to|based on|subject to|under|be)\b[^.;]{0,40}?\b(?:then-? ?(?:current|prevailing|applicable)|prevailing|current list|list)\s(?:\w+ ){0,3}(?:prices?|rates?|fees?|pricing|charges|price list)\b)|(?:fees?|prices?|rates)\b[^.;]{0,60}?\b(?:may|shall|will) (?:be )?(?:increased?|adjusted?|changed?)\b[^.;]{0,40}?\b(?:up)?on (?:each |any |every )?renewal\b)|\b(?:prices?|rates?|fees?|charges?) (?:on|upon|for) (?:each |any |the )?renewal\b[^.;]{0,40}?\b(?:is|are|shall be|will be)\b[^.;]{0,40}?\b(?:then-? ?current|list|current|prevailing|in force)\b|\bon (?:each|any|every) renewal\b[^.;]{0,60}?\b(?:prices?|rates?|fees?|charges) then (?:in force|current|applicable)\b|\brenewal (?:is|shall be|will be) at (?:the )?(?:rates?|prices?|fees?)\b[^.;]{0,60}?\b(?:at that time|then|from time to time)\b/i,
    unless: /not (?:to )?(?:exceed|more than)|no more than|capped?|\bmaximum|up to \d|lesser of|mutual|agreed|same (?:price|fee|rate)/i,
    against: onUnnamed,
  }),
  flags: [
    '«On each renewal the Mill’s prices then in force» apply.',
    'The «price on renewal is the Mill’s then-current» list price.',
    'On renewal the Customer pays «at the then-current rates».',
    'Each renewal term is charged «under Provider’s then-current prices».',
    'The «fees may be increased on each renewal».',
  ],
  passes: [
    'The price on renewal is the price of the first year.',
    'On renewal the Customer pays the same price.',
    'The fees may be increased on each renewal by no more than 3%.',
    'Extra users are charged at the then-current rates.',
  ],
})
