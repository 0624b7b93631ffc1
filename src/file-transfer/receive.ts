/**
 * The reader page's side. Opened as `reader/reader.html#KEY`, the page calls `receiveFile(KEY, …)` with what stands behind the '#'; opened without a key, it is for a file that
 * the reader opens there. The key says who has the file: the page asks that tab's frame, or the view of ours beside it, and nobody else is listened to. Bytes come in
 * pieces, each asked for once the last has arrived. The background is no part of it and holds no bytes.
 */
import * as v from 'valibot'
import { browser } from '../browser'
import { say } from '../words/say'
import { holderOf } from './key'
import { fromHolder, type FromHolder, type FromReader } from './messages'
import { tooLarge } from './offer'
import { mostBytes, toBytes } from './pieces'

export type ReceivedFile = {
  readonly name: string
  /** Where it is on the web, by which its contract is known again. Absent for a file from the reader's own disk. */
  readonly address?: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type ReceiveOptions = {
  /** Told with every piece: bytes that are there, and how many there will be, where that is known. */
  readonly progress?: (done: number, of: number | undefined) => void
  /** Ends it, and the download on the other side with it. */
  readonly signal?: AbortSignal
}

/** Why the file did not come: the message is a sentence for the reader, who can still open a file of their own. */
export class NotReceived extends Error {
  override readonly name = 'NotReceived'
}

/** Throws NotReceived, or the signal's reason. */
export function receiveFile(key: string, { progress, signal }: ReceiveOptions = {}): Promise<ReceivedFile> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const port = connect(key), parts: Uint8Array<ArrayBuffer>[] = []
    let head: Extract<FromHolder, { kind: 'head' }> | undefined, done = 0
    const end = () => {
      port.disconnect()
      signal?.removeEventListener('abort', stop)
    }
    const fail = (why: string) => {
      end()
      reject(new NotReceived(why))
    }
    const stop = () => {
      end()
      reject(signal!.reason)
    }
    signal?.addEventListener('abort', stop)

    port.onMessage.addListener((raw: unknown) => {
      const checked = v.safeParse(fromHolder, raw)
      if (!checked.success) return fail(brokeOff())
      const message = checked.output
      if (message.kind === 'failed') return fail(message.why)
      if (message.kind === 'head') head = message
      else if (!head) return fail(brokeOff())
      else if (message.kind === 'end') {
        end()
        const { name, address } = head
        return resolve({ name, ...address !== undefined && { address }, bytes: whole(parts, done) })
      } else {
        const part = bytesOf(message.letters)
        if (!part) return fail(brokeOff())
        parts.push(part)
        done += part.length
        if (done > mostBytes) return fail(tooLarge())
      }
      progress?.(done, head.length)
      if (!signal?.aborted) port.postMessage('next' satisfies FromReader)
    })
    port.onDisconnect.addListener(() => fail(head ? brokeOff() : gone()))
  })
}

function connect(key: string) {
  const holder = holderOf(key)
  if (!holder) throw new NotReceived(gone())
  return holder === 'view' ? browser.runtime.connect({ name: key }) : browser.tabs.connect(holder.tab, { name: key, frameId: holder.frame })
}

const bytesOf = (letters: string) => {
  try {
    return toBytes(letters)
  } catch {
    return undefined
  }
}

function whole(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

const gone = () => say('The page that has this file does not give it to Evenhand: it lets no extension in, shows something else by now, or is closed. Save the file, and open it here.')
const brokeOff = () => say('The file broke off on its way: the page that it came from was closed or loaded anew. Open the file there once more, or save it and open it here.')
