/**
 * Carries the calls of messages.ts. A result travels as `{ value }` or `{ error }`, because an Error does not survive
 * the way in every browser; a call goes to the one part it names, and others leave it alone.
 */
import { browser } from './browser'

type Calls<T> = { readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => R | Promise<R> : never }
/** The same calls, seen from the caller: always a promise. */
export type Remote<T> = { readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never }

/** Who is being spoken to. */
export type Listener = 'background' | 'panel' | 'page' | 'options'
/** Who may speak. */
export type Speaker = { readonly kind: 'page'; readonly tab: number; readonly frame: number } | { readonly kind: 'extension' }

type Message = { readonly to: Listener; readonly call: string; readonly args: readonly unknown[] }
type Reply = { readonly value: unknown } | { readonly error: string }

const isMessage = (raw: unknown): raw is Message =>
  typeof raw === 'object' && raw !== null && 'to' in raw && 'call' in raw && 'args' in raw && typeof raw.call === 'string' && Array.isArray(raw.args)

/** Answers the calls addressed to `me` for as long as the script lives. `allow` sees who speaks, and refuses by returning false. */
export function answer<T>(me: Listener, calls: Calls<T> | ((speaker: Speaker) => Calls<T>), allow: (speaker: Speaker) => boolean): () => void {
  const listener = (raw: unknown, sender: { id?: string; url?: string; tab?: { id?: number }; frameId?: number }): Promise<Reply> | undefined => {
    if (!isMessage(raw) || raw.to !== me) return undefined
    if (sender.id !== browser.runtime.id) return undefined
    const ours = sender.url?.startsWith(browser.runtime.getURL('')) ?? false
    const speaker: Speaker = !ours && sender.tab?.id !== undefined ? { kind: 'page', tab: sender.tab.id, frame: sender.frameId ?? 0 } : { kind: 'extension' }
    if (!allow(speaker)) return undefined
    const table = typeof calls === 'function' ? calls(speaker) : calls
    if (!Object.hasOwn(table, raw.call)) return undefined
    const handler = (table as Record<string, (...args: readonly unknown[]) => unknown>)[raw.call]!
    return (async () => handler(...raw.args))().then(value => ({ value }), (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }))
  }
  browser.runtime.onMessage.addListener(listener as never)
  return () => browser.runtime.onMessage.removeListener(listener as never)
}

/** Calls another part of the extension: `remote<PanelToBackground>('background').stateOf(3)`. With `tab`, the page in that tab. */
export function remote<T>(to: Listener, tab?: number): Remote<T> {
  return new Proxy({} as Remote<T>, {
    get: (_, call: string) => async (...args: readonly unknown[]) => {
      const message: Message = { to, call, args }
      const reply = (tab === undefined ? await browser.runtime.sendMessage(message) : await browser.tabs.sendMessage(tab, message, { frameId: 0 })) as Reply | undefined
      if (!reply) throw new Error(`nobody answered ${call}`)
      if ('error' in reply) throw new Error(reply.error)
      return reply.value
    },
  })
}
