import { UnreadableFile } from '../files/contract-file'
import { mostBytes } from '../file-transfer/pieces'
import { receiveFile } from '../file-transfer/receive'
import { say } from '../words/say'
import type { Coming } from './use-opened'

/** A file that the reader chose, dropped or pasted. */
export const comingFrom = (file: File): Coming => async ({ signal }) => {
  if (file.size > mostBytes) throw new UnreadableFile(say('This file is larger than {1} MB, which is more than Evenhand reads. Save the contract’s pages alone, and open those.', mostBytes / 1024 / 1024), 'too-large')
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new UnreadableFile(say('The browser could not read this file. It may have been moved, or be a folder. Choose it again.'), 'damaged')
  }
  signal.throwIfAborted()
  return { name: file.name, bytes }
}

/** A file that is on its way from a page, or from the panel. */
export const comingUnder = (key: string): Coming => ({ signal, progress }) =>
  receiveFile(key, { signal, progress: (done, of = 0) => progress(done, of) })
