/** What the page script reads of the tab in front, as the background is told it. */
import type { PageRead, TabState } from '../../src/messages'
import { call, until, type View } from './browser'

export type ReadAndReviewed = { readonly page: PageRead; readonly state: TabState }

/** Asked for by one of the extension's own views, as if the reader had asked for a review. Throws where the page may not be read. */
export const readingIn = (view: View): Promise<ReadAndReviewed> => until('a reading', () => call(view, async () => {
  type Reply = { readonly value?: never; readonly error?: string }
  type Api = { tabs: { query(of: object): Promise<{ id: number }[]>; sendMessage(tab: number, message: object, options: object): Promise<Reply> }; runtime: { sendMessage(message: object): Promise<Reply> } }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
  const { tabs, runtime } = browser ?? chrome
  const [tab] = await tabs.query({ active: true, currentWindow: true })
  const { value: state } = await runtime.sendMessage({ to: 'background', call: 'openReview', args: [tab!.id, {}] })
  const { value: page } = await tabs.sendMessage(tab!.id, { to: 'page', call: 'read', args: [0] }, { frameId: 0 })
  return page && state && { page, state }
}), 10)
