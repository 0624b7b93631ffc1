/**
 * The side that has a file: our script in somebody's page, or the panel on which a file was dropped. It offers the file under a key and waits for the reader page, which
 * asks for it under that key; `receive.ts` says how.
 */
import { browser } from '../browser'
import { say } from '../words/say'
import type { FromHolder } from './messages'
import { inPieces, mostBytes } from './pieces'

export type OfferedFile = {
  readonly name: string
  /** Where it is on the web, by which its contract is known again. Absent for a file from the reader's own disk. */
  readonly address?: string
  /** Bytes, where that is known. */
  readonly length?: number
  readonly bytes: ReadableStream<Uint8Array>
}

/** Why there is no file after all: the message is a sentence for the reader. */
export class NoFile extends Error {
  override readonly name = 'NoFile'
}

/**
 * Whoever asks under this key gets what `open` opens; the signal tells that nobody wants it any more. Asked once more, as by a reader page that was
 * loaded again, it is opened once more. `done` is called after each time, however it ended. Gives back the way to offer it no longer.
 */
export function offerFile(key: string, open: (signal: AbortSignal) => Promise<OfferedFile>, done: () => void = () => undefined): () => void {
  const asked = (port: Port) => {
    if (port.name === key && isOurs(port.sender)) void hand(port, open).finally(done)
  }
  browser.runtime.onConnect.addListener(asked)
  return () => browser.runtime.onConnect.removeListener(asked)
}

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0]

/** A page of our own; a script of ours in somebody's page has that page's address. */
const isOurs = (sender: Port['sender']) => sender?.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('reader/')) === true

async function hand(port: Port, open: (signal: AbortSignal) => Promise<OfferedFile>): Promise<void> {
  const left = new AbortController(), { signal } = left
  let goOn = () => {}
  port.onMessage.addListener(() => goOn())
  port.onDisconnect.addListener(() => {
    left.abort()
    goOn()
  })
  const tell = async (message: FromHolder) => {
    const taken = new Promise<void>(resolve => { goOn = resolve })
    port.postMessage(message)
    await taken
    signal.throwIfAborted()
  }
  try {
    const { bytes, ...head } = await open(signal)
    const { name, address, length } = head
    if (length !== undefined && length > mostBytes) throw new NoFile(tooLarge())
    await tell({ kind: 'head', name: name.slice(0, 1000), ...address !== undefined && { address }, ...length !== undefined && { length } })
    for await (const letters of inPieces(bytes)) await tell({ kind: 'piece', letters })
    port.postMessage({ kind: 'end' } satisfies FromHolder)
  } catch (error) {
    if (!signal.aborted) port.postMessage({ kind: 'failed', why: error instanceof NoFile ? error.message : say('The file broke off on its way: the connection may be gone. Try again, or save the file and open it here.') } satisfies FromHolder)
  }
}

/** Said by either side, whichever notices first. */
export const tooLarge = (): string => say('This file is larger than {1} MB, which is more than Evenhand can open.', mostBytes / 1024 / 1024)
