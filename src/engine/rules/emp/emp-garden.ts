import { firstMatch, hasMatch } from '../../contract/matches'
import { sentencesWithAny } from '../../contract/words'
import { isA, onEmployee } from '../called'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const leave = /\bgard(?:en|ening) leave\b/i
const counts = /\b(?:reduc\w+|less|deduct\w*|shorten\w*|set[- ]?off|credit\w*|count\w*|inclu\w+|minus)\b/i
const restraint = /\b(?:compet\w+|solicit\w*|restrict(?:ed|ion|ions|ive)|restraint|covenants?)\b/i

/** Leave on full pay away from work, and bans after it, with no word that the one counts towards the other. */
function doubled(reading: Reading): Hit[] {
  const { contract, provisions } = reading
  const about = sentencesWithAny(contract.words, ['garden', 'gardening']).map(i => contract.sentences[i]!).filter(({ operative, text }) => operative && hasMatch(text, leave))
  const first = about[0]
  if (!first || isA(reading, 'online-terms') || !provisions.some(({ kind }) => kind === 'non-compete' || kind === 'no-solicit-of-customers')) return []
  if (about.some(({ text }) => hasMatch(text, counts) && hasMatch(text, restraint))) return []
  const at = firstMatch(first.text, leave)!, against = onEmployee(at, first, reading)
  return [{ spans: [{ start: first.start + at.index, end: first.start + at.index + at[0].length }], ...(against ? { against } : {}) }]
}

export default rule({
  id: 'emp-garden', severity: 2, tier: 'likely',
  title: 'Time on leave does not shorten the ban that follows',
  why: 'Months at home and then the whole ban: together you are out of your trade for twice as long.',
  ask: 'Does the time on leave count towards the ban?',
  fallback: 'The ban is shorter by the time spent on leave.',
  sources: ['Practitioners’ checklists for employment'], labels: [],
  find: { inContract: doubled },
  flags: [
    'The Employer employs the Employee.\nDuring any notice the Employer may put the Employee on «garden leave».\nFor six months after the end of the employment the Employee shall not work for any competitor of the Employer.',
    'The Company hires the Executive.\nThe Company may require «gardening leave» of up to three months.\nThe Executive shall not compete with the Company for one year after leaving.',
    'The Employer employs the Employee.\n«Garden leave» may last as long as the notice.\nFor a year the Employee shall not engage in any business that competes with the Employer.',
  ],
  passes: [
    'The Employer employs the Employee.\nDuring any notice the Employer may put the Employee on garden leave; its length is deducted from the restricted period.\nFor six months after the end of the employment the Employee shall not work for any competitor of the Employer.',
    'The Company hires the Executive.\nThe Company may require gardening leave of up to three months.',
    'The Employer employs the Employee.\nThe garden has a bench.\nFor a year the Employee shall not engage in any business that competes with the Employer.',
  ],
})
