import type { Contract } from '../../contract/contract'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { courtsOf } from './courts'
import { lawsOf } from './laws'
import { placesIn } from './places'

/** The one place whose law applies, where just one is named that is known. */
function lawOf(contract: Contract): { readonly place: string; readonly start: number; readonly end: number } | undefined {
  const said = lawsOf(contract), [first] = said
  const [place, other] = placesIn(said.map(({ law }) => law).join('; '))
  return first && place !== undefined && other === undefined ? { place, start: first.start, end: first.end } : undefined
}

function split({ contract }: Reading): Hit[] {
  const law = lawOf(contract), courts = courtsOf(contract)
  const [court] = courts
  if (!law || !court || courts.some(({ place }) => place !== court.place) || court.place === law.place) return []
  return [{ spans: [{ start: law.start, end: law.end }, { start: court.start, end: court.end }].sort((a, b) => a.start - b.start), computed: `The law is that of ${law.place}, the courts are those of ${court.place}.` }]
}

export default rule({
  id: 'drf-law-court-split', severity: 2, tier: 'likely',
  title: 'The law of one place, the courts of another',
  why: 'Judges then apply a law that they do not know, which takes experts, time and money.',
  ask: 'Is it meant that the courts of one place apply the law of another?',
  fallback: 'The law and the courts of one place.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: split },
  flags: [
    'This Agreement is governed by the «law of Ireland».\nThe «courts of Ohio» have exclusive jurisdiction over this Agreement.',
    'This lease is governed by the «laws of the State of Texas».\nAny suit shall be brought only in the «courts of New York».',
    'The «laws of Sweden» govern this contract.\nThe parties submit to the exclusive jurisdiction of the «courts of London».',
  ],
  passes: [
    'This Agreement is governed by the law of Ireland.\nThe courts of Dublin have exclusive jurisdiction over this Agreement.',
    'This lease is governed by the laws of the State of Texas.\nAny suit may be brought in the courts of New York.',
    'The laws of Sweden govern this contract.\nThe parties submit to the exclusive jurisdiction of the courts of the place where the Buyer lives.',
    'The laws of England and Wales govern this contract.\nThe English courts have exclusive jurisdiction.',
  ],
})
