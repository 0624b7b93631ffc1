import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { banOnCompeting, isBanned, noBan } from './ban'
import { longestMonths } from './length'

export default rule({
  id: 'rst-noncompete-broad', severity: 4, tier: 'likely', together: true,
  title: 'A long or very wide ban on competing',
  why: 'Very long, half a continent, or “in any capacity”: it may keep you out of your own trade.',
  ask: 'Which activity, in which place, for how long, would really hurt you?',
  fallback: 'Named rivals, the area that is served, twelve months at the most, and pay for the time.',
  sources: [], labels: ['cuad:non-compete'],
  find: words({
    triggers: ['rivals', 'compete', 'competes', 'competing', 'competitive', 'competitor', 'competitors', 'competition', 'similar', 'same'],
    match: banOnCompeting, unless: noBan,
    when: (found, sentence, reading) => isBanned(found, sentence, reading) && (isWide(sentence.text) || (hasMatch(sentence.text, afterTheEnd) && longestMonths(sentence, reading) > reading.thresholds.nonCompeteMonths + 0.1)),
    against: onDoer,
  }),
  flags: [
    'During the term and for 18 months after it ends, the Agent «shall not work for a competitor» of the Company.',
    'The Consultant «shall not, in any capacity, provide services to any business that competes with» the Company.',
    'The Reseller «will not sell any competing» goods anywhere in Europe.',
  ],
  passes: [
    'During the term and for 6 months after it ends, the Agent shall not work for a competitor of the Company.',
    'The Consultant may, in any capacity, provide services to any business that competes with the Company.',
    'The Reseller will sell the goods anywhere in Europe, whoever competes with it.',
  ],
})

const isWide = (text: string): boolean => hasMatch(text, /\bin any (?:other )?(?:capacity|manner whatsoever)|\bin whatever capacity|\b(?:intends?|plans?|proposes?) to compete|\banywhere in (?:the )?(?:world|universe|(?:north |south |latin )?america|europe|asia|africa|united (?:states|kingdom)|european union|country)|\b(?:worldwide|throughout the world|in (?:all|any) countr(?:y|ies))\b/i)
const afterTheEnd = /\b(?:after|following|from (?:the )?(?:date of )?(?:terminat|expir)|thereafter|afterwards|post-?termination|subsequent to|upon (?:terminat|expir))/i
