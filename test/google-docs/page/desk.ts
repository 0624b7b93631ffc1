/** What is open: the text, its layout, the zoom and the selection. One object, changed in place, because everything in the page looks at the same. */
import { modelOf, restyled, spliced, type Model } from '../model'
import { contract, on, tabAsked } from './asked'
import { layOut, type Layout } from './layout'
import { buildSkeleton, type Skeleton } from './skeleton'

export type Selection = { readonly start: number; readonly end: number }
export type Desk = Skeleton & { tab: string; model: Model; layout: Layout; zoom: number; selection: Selection; /** Where somebody else edited last. */ otherAt?: number | undefined }

/** The texts of the tabs that are not open; edits in them stay. */
const models = new Map(contract.tabs.map(({ id, blocks }, at) => [id, at === 0 ? withSuggestions(modelOf(blocks)) : modelOf(blocks)]))

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
  desk.otherAt = undefined
}

export function setModel(desk: Desk, model: Model): void {
  desk.model = model
  desk.layout = layOut(model)
}

/** Words that somebody would rather not have stand struck out beside those that he would. */
function withSuggestions(model: Model): Model {
  if (!on('threads')) return model
  return contract.threads.reduce((model, { on: words, instead }) => {
    const start = model.text.indexOf(words), end = start + words.length
    if (instead === undefined || start === -1) return model
    const struck = restyled(model, start, end, { deleted: true })
    return on('unread') ? restyled(struck, start, start + 1, { ghost: instead }) : spliced(struck, end, end, instead, { inserted: true })
  }, model)
}
