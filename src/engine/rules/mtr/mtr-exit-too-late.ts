import { hasMatch } from '../../contract/matches'
import { daysOf, durationOf, lengthInWords } from '../figures'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** A time that begins when the contract is over, or that something is kept for. */
const notTheTerm = /\b(?:after (?:the )?(?:expir\w+|terminat\w+|end)|thereafter|retain\w*|retention|surviv\w*)\b/i

/** Notice to leave without a reason that is as long as the whole term, or longer. */
function useless({ contract: { sentences }, keyTerms }: Reading): Hit[] {
  const terms = keyTerms.filter(({ kind }) => kind === 'duration'), term = terms[0]
  const lasts = term && terms.length === 1 ? durationOf(term.value) : undefined
  const told = term && sentences.find(({ start, end }) => start <= term.start && term.start < end)?.text
  if (!term || !lasts || !told || !/\b(?:term|agreement|contract|lease)\b/i.test(told) || hasMatch(told, notTheTerm)) return []
  return keyTerms.filter(({ kind }) => kind === 'notice-to-terminate').flatMap(notice => {
    const length = durationOf(notice.value)
    if (!length || daysOf(length)[0] < daysOf(lasts)[1]) return []
    return [{ spans: [notice, term].map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start), computed: `The notice is ${lengthInWords(length)}, and the whole term ${lengthInWords(lasts)}.` }]
  }).slice(0, 1)
}

export default rule({
  id: 'mtr-exit-too-late', severity: 3, tier: 'fact',
  title: 'The notice for leaving is as long as the contract',
  why: 'The right to leave early can never be used: the contract is over before the notice is.',
  ask: 'Which length of notice did you mean?',
  fallback: '30 days’ notice, or a quarter of the term where that is less.',
  sources: ['Evenhand’s own reckoning from the two lengths'], labels: [],
  find: { inContract: useless },
  flags: [
    'The term of this Agreement is «three months».\nEither party may terminate this Agreement for convenience on «180 days»’ notice.',
    'Either party may terminate this Agreement for convenience on «one year»’s notice.\nThe term of this Agreement is «six months».',
    'The term of this Agreement is «90 days».\nThe Client may terminate this Agreement for any reason on «six months»’ notice.',
  ],
  passes: [
    'The term of this Agreement is three years.\nEither party may terminate this Agreement for convenience on 180 days’ notice.',
    'Either party may terminate this Agreement for convenience on one month’s notice.\nThe term of this Agreement is six months.',
    'The term of this Agreement is 90 days.\nThe Client pays on six months’ notice.',
  ],
})
