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
export type Speaker = { readonly kind: 'page'; readonly tab: number; readonly frame: number } | {
  readonly kind: 'extension'
  /** Where one of our own pages stands in a tab. */
  readonly tab?: number
}

/** Nobody was there to take the call: no such script in the tab, or no panel open. */
export class NobodyAnswered extends Error {
  override readonly name = 'NobodyAnswered'
}

type Message = { readonly to: Listener; readonly call: string; readonly args: readonly unknown[] }
type Reply = { readonly value: unknown } | { readonly error: string }

const isMessage = (raw: unknown): raw is Message =>
  typeof raw === 'object' && raw !== null && 'to' in raw && 'call' in raw && 'args' in raw && typeof raw.call === 'string' && Array.isArray(raw.args)

type Sender = { readonly id?: string; readonly url?: string; readonly tab?: { readonly id?: number }; readonly frameId?: number }

/** Answers the calls addressed to `me` for as long as the script lives. `allow` sees who speaks, and refuses by returning false. */
export function answer<T>(me: Listener, calls: Calls<T> | ((speaker: Speaker) => Calls<T>), allow: (speaker: Speaker) => boolean): () => void {
  const listener = (raw: unknown, sender: Sender): Promise<Reply> | undefined => {
    if (!isMessage(raw) || raw.to !== me) return undefined
    const speaker = speakerOf(sender)
    if (!speaker || !allow(speaker)) return undefined
    const table = typeof calls === 'function' ? calls(speaker) : calls
    if (!Object.hasOwn(table, raw.call)) return undefined
    const handler = (table as Record<string, (...args: readonly unknown[]) => unknown>)[raw.call]!
    return (async () => handler(...raw.args))().then(value => ({ value }), (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }))
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

/**
 * Calls another part of the extension: `remote<PanelToBackground>('background').stateOf(3)`. With `tab`, the page in that tab, or a frame in it.
 * A call throws what the answering side threw, its message alone, and NobodyAnswered when there is no answering side.
 */
export function remote<T>(to: Listener, tab?: number, frame = 0): Remote<T> {
  return new Proxy({} as Remote<T>, {
    get: (_, call) => {
      // A proxy with a `then` would be called by every `await` that it passes through.
      if (typeof call !== 'string' || call === 'then') return undefined
      return async (...args: readonly unknown[]) => {
        const reply = await send({ to, call, args }, tab, frame)
        if (!reply) throw new NobodyAnswered(`nobody answered ${call}`)
        if ('error' in reply) throw new Error(reply.error)
        return reply.value
      }
    },
  })
}

async function send(message: Message, tab: number | undefined, frameId: number): Promise<Reply | undefined> {
  try {
    return await (tab === undefined ? browser.runtime.sendMessage<Message, Reply | undefined>(message) : browser.tabs.sendMessage<Message, Reply | undefined>(tab, message, { frameId }))
  } catch (error) {
    // A message that cannot be sent is our fault. Otherwise browsers reject, each in words of its own, when nobody listens, the tab is closed,
    // or the document goes away before it has answered.
    if (/maximum allowed|too large|serializ|cloned/i.test(String(error))) throw error
    throw new NobodyAnswered(`nobody answered ${message.call}`, { cause: error })
  }
}

/** Who sent a message, or undefined for a stranger: another extension, or a web page inside one of our own views. */
function speakerOf({ id, url, tab, frameId }: Sender): Speaker | undefined {
  if (id !== browser.runtime.id) return undefined
  // Not every browser gives the background's own messages an address; a page's messages always come from a tab.
  if (url?.startsWith(browser.runtime.getURL('')) ?? !tab) return { kind: 'extension', ...tab?.id !== undefined && { tab: tab.id } }
  return tab?.id === undefined ? undefined : { kind: 'page', tab: tab.id, frame: frameId ?? 0 }
}
