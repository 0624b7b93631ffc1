import { hasMatch } from '../../contract/matches'
import { sentencesWithAny } from '../../contract/words'
import { isA } from '../called'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { durationOf, lengthInWords } from '../figures'

const leaves = /\b(?:terminat\w+|end|cancel\w*|break|withdraw|leave|resign)\b/i
/** Leave to go that needs no fault of the other side. */
const freely = /\b(?:for convenience|for any reason|without (?:cause|reason)|at any time|at its (?:option|discretion|election)|no reason|with or without|break (?:right|date|option|clause)|on (?:giving |not less than |at least )?[^.;]{0,40}(?:days|months?|weeks)[’']?,? (?:prior )?(?:written )?notice)\b/i

/** A first term of more than two years in a contract for services, in which nobody is given leave to go without a reason. */
function locked({ contract, keyTerms, provisions, ...reading }: Reading): Hit[] {
  const terms = keyTerms.filter(({ kind }) => kind === 'duration'), term = terms[0]
  const lasts = term && terms.length === 1 ? durationOf(term.value) : undefined
  const months = lasts ? lasts.count * ({ year: 12, month: 1, quarter: 3 } as Readonly<Record<string, number>>)[lasts.unit]! : NaN
  if (!term || !lasts || !(months > 24) || !isA({ contract, keyTerms, provisions, ...reading }, 'services', 'saas', 'online-terms', 'lease')) return []
  if (provisions.some(({ kind }) => kind === 'termination-for-convenience')) return []
  if (sentencesWithAny(contract.words, ['terminate', 'terminated', 'terminates', 'cancel', 'cancelled', 'break', 'end', 'termination', 'withdraw', 'leave']).some(i => hasMatch(contract.sentences[i]!.text, leaves) && hasMatch(contract.sentences[i]!.text, freely))) return []
  return [{ spans: [{ start: term.start, end: term.end }], computed: `It binds for ${lengthInWords(lasts)}, and we found no way to leave before that without a reason.` }]
}

export default rule({
  id: 'mtr-term-long', severity: 2, tier: 'likely',
  title: 'A long first term with no way out',
  why: 'Needs, prices and suppliers change within two years; you would keep paying for what you no longer use.',
  ask: 'Could either of us leave after twelve months?',
  fallback: 'After the first year, on 60 days’ notice.',
  sources: ['Practitioners’ checklists for software and leases'], labels: [],
  find: { inContract: locked },
  flags: [
    'Services Agreement\nThe Provider provides cleaning services to the Client.\nThe term of this Agreement is «five years».\nEither party may terminate this Agreement if the other is in material breach.',
    'Consulting Services Agreement\nThe Consultant provides services to the Client.\nThe term of this Agreement is «36 months».',
    'Maintenance Services Agreement\nThe Provider provides services to the Client.\nThis Agreement begins on 1 May 2026 and continues for «four (4) years».\nThe Client pays each month.',
  ],
  passes: [
    'Services Agreement\nThe Provider provides cleaning services to the Client.\nThe term of this Agreement is five years.\nEither party may terminate this Agreement for convenience on 60 days’ notice.',
    'Consulting Services Agreement\nThe Consultant provides services to the Client.\nThe term of this Agreement is 24 months.',
    'Maintenance Services Agreement\nThe Provider provides services to the Client.\nThis Agreement begins on 1 May 2026 and continues for four (4) years.\nThe Client may cancel at any time.',
  ],
})
