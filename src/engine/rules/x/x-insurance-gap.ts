import type { Money } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { quantitiesIn } from '../../contract/quantities-in'
import { counterparty } from '../forms'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { sumInWords } from '../figures'

/** A cap that a policy itself sets, or that is the higher of two sums, is no gap. */
const asInsured = /\b(?:insur\w+|greater of|higher of|whichever is|polic(?:y|ies)|unlimited|proceeds)\b/i
const highest = /\b(?:exceed|limited to|capped at|more than|greater than|in excess of|up to|maximum)\b/i

/** The one sum that limits what a party answers for, and the highest cover that the contract asks for, where the first is larger. */
function gap(reading: Reading): Hit[] {
  const { contract, provisions } = reading
  const sums = (kind: string, fits: (text: string) => boolean): { readonly sum: Money; readonly holder: string | undefined }[] => provisions.flatMap(({ kind: one, sentence: index, holder }) => {
    const sentence = contract.sentences[index]
    if (one !== kind || !sentence || !fits(sentence.text)) return []
    return quantitiesIn(contract, sentence).flatMap(sum => (sum.kind === 'money' && sum.amount >= 1_000 ? [{ sum, holder }] : []))
  })
  const caps = sums('cap-on-liability', text => hasMatch(text, highest) && !hasMatch(text, asInsured))
  const covers = sums('insurance', text => !hasMatch(text, /\b(?:deductible|premium|workers|life insurance)\b/i)).toSorted((a, b) => b.sum.amount - a.sum.amount)
  const cap = caps[0], cover = covers[0]
  if (!cap || !cover || new Set(caps.map(({ sum }) => sum.amount)).size > 1 || cap.sum.currency !== cover.sum.currency || cap.sum.amount <= cover.sum.amount) return []
  const against = cap.holder === 'each' ? undefined : counterparty(reading, cover.holder)
  const spans = [cap.sum, cover.sum].map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start)
  return [{ spans, ...(against ? { against } : {}), computed: `The limit is ${sumInWords(cap.sum.amount, cap.sum.currency)}, and the highest cover asked for here is ${sumInWords(cover.sum.amount, cover.sum.currency)}.` }]
}

export default rule({
  id: 'x-insurance-gap', severity: 2, tier: 'likely',
  title: 'Somebody answers for more than is insured',
  why: 'What lies above the insurance is a promise that perhaps nobody can pay.',
  ask: 'Is the part above the insurance covered, by whom and for how much?',
  fallback: 'The limit and the cover are the same sum.',
  sources: ['Practitioners’ checklists'], labels: ['cuad:cap-on-liability', 'cuad:insurance'],
  find: { inContract: gap },
  flags: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier’s total liability under this Agreement shall not exceed «$5,000,000».\nThe Supplier shall maintain liability insurance of at least «$1,000,000».',
    'This Agreement is between Alder Ltd (the “Agent”) and Birch Ltd (the “Client”).\nThe Agent shall carry professional liability insurance of «EUR 250,000».\nThe total liability of the Agent under this Agreement is limited to «EUR 900,000».',
    'The Contractor shall maintain public liability insurance of not less than «£2,000,000» per event.\nThe Contractor’s aggregate liability under this Agreement shall not exceed «£10,000,000».',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier’s total liability under this Agreement shall not exceed $1,000,000.\nThe Supplier shall maintain liability insurance of at least $1,000,000.',
    'The Agent shall carry professional liability insurance of EUR 250,000.\nThe total liability of the Agent under this Agreement is limited to GBP 900,000.',
    'The Contractor shall maintain public liability insurance of not less than £2,000,000 per event.\nThe Contractor’s aggregate liability under this Agreement shall not exceed the proceeds of its insurance or £10,000,000.',
  ],
})
