/**
 * Where the text comes from: what the editor itself tells, else Google's download, else what is on the screen, else nothing. Looked for anew each time: a
 * way that opens late is taken, and one that closes is left.
 */
import type { Bridge } from './bridge'
import { apart, exportedText } from './export'

export type Source = 'told' | 'exported' | 'seen' | 'none'
export type Raw = { readonly source: Source; readonly raw: string }

/** Milliseconds after which an editor that does not answer is asked again. */
const afterSilence = 15_000
/** Milliseconds after which a download that was refused is tried again. */
const afterRefusal = 60_000

type Ways = {
  readonly bridge: Bridge
  readonly location: Location
  /** What is on the screen, and was. */
  readonly seen: () => string
  readonly signal: AbortSignal
}

export function readerOf({ bridge, location, seen, signal }: Ways) {
  let last: Raw = { source: 'none', raw: '' }
  let silentUntil = 0
  let download: { readonly address: string; readonly at: number; readonly text: string | undefined } | undefined

  const told = async (): Promise<string | undefined> => {
    if (performance.now() < silentUntil) return undefined
    const text = await bridge.text()
    if (typeof text === 'string') return /[^\p{Cc}\s]/u.test(text) || seen() === '' ? text : undefined
    if (text.failed === 'silent') silentUntil = performance.now() + afterSilence
    return undefined
  }

  /** Google's download; no more often than it may be asked for. */
  const exported = async (): Promise<string | undefined> => {
    const { href } = location, now = performance.now()
    const due = !download || download.address !== href || now - download.at > (download.text === undefined ? afterRefusal : apart)
    if (due) download = { address: href, at: now, text: await exportedText(location, signal) }
    return download?.text
  }

  return {
    exported,
    /** The text as it is now. `changed`: something was drawn anew since, so an old download will not do. */
    async now(changed: boolean): Promise<Raw> {
      const words = await told()
      if (words !== undefined) return (last = { source: 'told', raw: words })
      if (last.source === 'exported' && !changed && download?.address === location.href) return last
      const file = await exported()
      if (file !== undefined) return (last = { source: 'exported', raw: file })
      const screen = seen()
      return (last = screen === '' ? { source: 'none', raw: '' } : { source: 'seen', raw: screen })
    },
    /** True once the editor has told its text. */
    async tells(): Promise<boolean> {
      return await told() !== undefined
    },
  }
}
