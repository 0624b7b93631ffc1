/** Where the reader stands: how many of the points that apply are confirmed, in the words as they are now. */
import type { ChecklistItem } from '../../engine/review'
import { counts } from '../../handover/reviewed'
import type { Decisions } from '../../messages'

export const applies = (item: ChecklistItem) => item.state !== 'not-applicable'

/** The reader said why it does not matter here, and its words are still those. */
export const isAside = (item: ChecklistItem, { setAside }: Decisions) => counts(setAside[item.item])

export type Progress = { readonly confirmed: number; readonly of: number; /** How many the reader set aside; they are not among the others. */ readonly aside: number; /** ISO 8601, the last tick that counts. */ readonly last?: string }

export function progressOf(items: readonly ChecklistItem[], decisions: Decisions): Progress {
  const applicable = items.filter(applies)
  const counted = applicable.filter(item => !isAside(item, decisions))
  const ticks = counted.flatMap(item => {
    const tick = decisions.ticks[item.item]
    return tick && counts(tick) ? [tick.at] : []
  })
  const last = ticks.toSorted().at(-1)
  return { confirmed: ticks.length, of: counted.length, aside: applicable.length - counted.length, ...(last === undefined ? {} : { last }) }
}
