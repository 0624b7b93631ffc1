import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'pay-uncapped-escalator', severity: 2, tier: 'likely',
  title: 'The price rises every year with no upper limit',
  why: 'A rise on a rise adds up, and no one can say today what year three will cost.',
  ask: 'What is the most that we could pay in the third year?',
  fallback: 'With the index, but never more than 3% to 5% a year.',
  sources: [], labels: ['cuad:price-restrictions'],
  find: words({
    triggers: ['increase', 'increased', 'increases', 'adjusted', 'escalate', 'rise', 'rises', 'goes'],
    match: /\b(?:fees?|prices?|rates?|rent|charges)\b[^.;]{0,100}?\b(?:(?:shall|will|may) (?:automatically )?(?:be )?(?:increased?|adjusted|rise|escalate))\b[^.;]{0,120}?\b(?:CPI|consumer price index|index(?:ation)?|inflation|then-current)\b|\b(?:fees?|prices?|rates?|rent|charges)\b (?:rises?|increases?|goes up|escalates?)\b[^.;]{0,120}?\b(?:CPI|RPI|prices? ind(?:ex|ices)|index(?:ation)?|inflation)\b|\b(?:fees?|prices?|rates?|rent|charges)\b[^.;]{0,60}?\b(?:shall|will) (?:increase|rise)\b[^.;]{0,120}?\b(?:RPI|prices index)\b/i,
    unless: /not (?:to )?(?:exceed|more than)|no more than|maximum|capped?|limited to|up to|lesser of|lower of|in no event|decrease/i,
  }),
  flags: [
    'The «price rises on each anniversary by the increase in the consumer prices index».',
    'The «fees shall be increased each year by the CPI».',
    'The «rent will automatically increase by the consumer price index» on each first of January.',
    '«Prices may be adjusted to our then-current» list in each year.',
  ],
  passes: [
    'The price rises on each anniversary by the increase in the consumer prices index, capped at 3%.',
    'The fees shall be increased each year by the CPI, but by no more than 3%.',
    'The rent will stay the same.',
    'Prices may be adjusted if both parties agree.',
  ],
})
