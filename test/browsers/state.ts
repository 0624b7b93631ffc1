/** What the background knows of the tab in front, asked for by one of the extension's own views. */
import type { TabState } from '../../src/messages'
import { call, until, type View } from './browser'

export type Reviewed = Extract<TabState, { kind: 'review' }>

export const stateIn = (view: View): Promise<TabState | undefined> => call(view, async () => {
  type Api = { tabs: { query(of: object): Promise<{ id: number }[]> }; runtime: { sendMessage(message: object): Promise<{ value?: never }> } }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
  const { tabs, runtime } = browser ?? chrome
  const [tab] = await tabs.query({ active: true, currentWindow: true })
  return (await runtime.sendMessage({ to: 'background', call: 'stateOf', args: [tab!.id] }))?.value
})

/** What the icon shows over the tab in front. */
export const badgeIn = (view: View): Promise<string> => call(view, async () => {
  type Api = { tabs: { query(of: object): Promise<{ id: number }[]> }; action: { getBadgeText(of: object): Promise<string> } }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
  const { tabs, action } = browser ?? chrome
  const [tab] = await tabs.query({ active: true, currentWindow: true })
  return action.getBadgeText({ tabId: tab!.id })
})

/** The review of the tab in front, once there is one. Throws what the reader is told where there will be none. */
export const reviewIn = async (view: View, seconds?: number): Promise<Reviewed> => {
  const state = await until('a review', async () => {
    const state = await stateIn(view)
    return state && (state.kind === 'review' || state.reason !== 'not-asked') && state
  }, seconds)
  if (state.kind === 'nothing') throw new Error(`there is no review: ${state.say}`)
  return state
}
