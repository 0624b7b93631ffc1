/** What is open: the text, its layout, the zoom and the selection. One object, changed in place, because everything in the page looks at the same. */
import { contract, tabAsked } from './asked'
import { layOut, type Layout } from './layout'
import { modelOf, type Model } from '../model'
import { buildSkeleton, type Skeleton } from './skeleton'

export type Selection = { readonly start: number; readonly end: number }
export type Desk = Skeleton & { tab: string; model: Model; layout: Layout; zoom: number; selection: Selection }

/** The texts of the tabs that are not open; edits in them stay. */
const models = new Map(contract.tabs.map(({ id, blocks }) => [id, modelOf(blocks)]))

/** By the id of each tab, in their order. */
export const textsOf = (desk: Desk): ReadonlyMap<string, Model> => models.set(desk.tab, desk.model)

const idOf = (wanted: string | undefined) => (wanted !== undefined && models.has(wanted) ? wanted : contract.tabs[0]!.id)

export function openDesk(): Desk {
  const tab = idOf(tabAsked()), model = models.get(tab)!
  return { ...buildSkeleton(), tab, model, layout: layOut(model), zoom: 1, selection: { start: 1, end: 1 } }
}

export function turnTo(desk: Desk, wanted: string | undefined): void {
  models.set(desk.tab, desk.model)
  desk.tab = idOf(wanted)
  setModel(desk, models.get(desk.tab)!)
  desk.selection = { start: 1, end: 1 }
}

export function setModel(desk: Desk, model: Model): void {
  desk.model = model
  desk.layout = layOut(model)
}
