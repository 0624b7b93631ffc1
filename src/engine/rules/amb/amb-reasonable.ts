import { hasMatch } from '../../contract/matches'
import { around, words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'amb-reasonable', severity: 2, tier: 'judgement', together: true,
  title: 'A time or a price that is only “reasonable”',
  why: 'The word does all the work: each of us may have a different number in mind, and there is nothing to check it against.',
  ask: 'What range would we both call reasonable today?',
  fallback: 'A number and a way out: within 10 days, or longer if we both agree in writing.',
  sources: ['Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: words({
    triggers: ['reasonable'],
    match: /\breasonable (?:(?:and customary|period of|amount of|commercial|additional|advance|prior|written|advance written|prior written) )?(?:time|period|prices?|charges?|rates?|notice|quantit(?:y|ies)|sum|amounts?|number|intervals?|compensation)\b(?! (?:and|or) expense)|\bcommercially reasonable (?:time|period)\b|\breasonable (?:timeframe|time frame|timescale|delay)\b/i,
    when: found => !hasMatch(around(found, 100, 120), /\d\)?[ -]?(?:(?:full|business|working|calendar) )?(?:hours?|days?|weeks?|months?|years?|minutes?|%|per ?cent)|[$€£]\s?\d|\b(?:USD|EUR|GBP)\b|\b(?:two|three|five|seven|ten|fourteen|fifteen|twenty|thirty|sixty|ninety)\b/i) && !/attorney|lawyer|legal|counsel/i.test(around(found, 40, 60)),
    inDefinitions: false,
  }),
  flags: [
    'The Builder shall finish within a «reasonable time».',
    'The Supplier may raise the price by a «reasonable amount».',
    'The Landlord may enter on «reasonable notice» and at «reasonable intervals».',
  ],
  passes: [
    'The Builder shall finish by 1 May 2026.',
    'The Landlord may enter on reasonable notice of at least 48 hours.',
    'The loser pays the winner’s reasonable lawyers’ charges.',
    'The Landlord shall act in a reasonable way.',
  ],
})
