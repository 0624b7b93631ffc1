import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'
import { courtsOf } from './courts'

function twoCourts({ contract }: Reading): Hit[] {
  if (areOnlineTerms(contract)) return []
  const said = courtsOf(contract)
  return said.length === 2 && said[0]!.place !== said[1]!.place ? [{ spans: said.map(({ start, end }) => ({ start, end })) }] : []
}

export default rule({
  id: 'drf-forum-conflict', severity: 3, tier: 'fact',
  title: 'Two places’ courts, and each is to be the only one',
  why: 'Both clauses cannot be kept, so the first fight would be about where to fight.',
  ask: 'Which courts decide a dispute between us?',
  fallback: 'One place, named once.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: twoCourts },
  flags: [
    'The «courts of Ireland» have exclusive jurisdiction over this Agreement.\nThe bakery bakes rolls.\nAny suit shall be brought only in the «courts of Ohio».',
    'The parties submit to the exclusive jurisdiction of the «courts of England».\nAll disputes under this lease are heard solely by the «courts of Malta».',
    'The sole «venue for any action is Dallas», Texas.\nEach action under this contract is brought exclusively in the «courts of New York».',
  ],
  passes: [
    'The courts of Ireland have exclusive jurisdiction over this Agreement.\nThe bakery bakes rolls.\nAny suit shall be brought only in the courts of Dublin.',
    'The parties submit to the exclusive jurisdiction of the courts of England.\nIf the tenant moves to Malta, all disputes are heard solely by the courts of Malta.',
    'The sole venue for any action is Dallas, Texas.\nThe parties submit to the non-exclusive jurisdiction of the courts of New York.',
    'The courts of Ireland have exclusive jurisdiction over this Agreement.\nAn order for an injunction is sought only in the courts of Ohio.',
  ],
})
