/** Calls the background as the extension’s own views do. */
import type { OptionsToBackground, PanelToBackground } from '../../src/messages'
import { call, type View } from './browser'

type Calls = PanelToBackground & OptionsToBackground

/** Throws what it answers. */
export async function ask<Name extends keyof Calls>(view: View, name: Name, ...args: Parameters<Calls[Name]>): Promise<ReturnType<Calls[Name]>> {
  const reply = await call(view, async (name: string, args: readonly unknown[]) => {
    type Api = { runtime: { sendMessage(message: object): Promise<{ readonly value?: unknown; readonly error?: string } | undefined> } }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    return await (browser ?? chrome).runtime.sendMessage({ to: 'background', call: name, args })
  }, name, args)
  if (reply?.error !== undefined) throw new Error(reply.error)
  return reply?.value as ReturnType<Calls[Name]>
}
