import { UnreadableFile } from '../files/contract-file'
import { say } from '../words/say'
import type { Coming } from './use-opened'

/** Bytes that are read at most. A contract has a few; what is larger holds pictures or is none. */
const most = 300 * 1024 * 1024

/** A file that the reader chose, dropped or pasted. */
export const comingFrom = (file: File): Coming => async ({ signal }) => {
  if (file.size > most) throw new UnreadableFile(say('This file is larger than {1} MB, which is more than Evenhand reads. Save the contract’s pages alone, and open those.', most / 1024 / 1024), 'too-large')
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new UnreadableFile(say('The browser could not read this file. It may have been moved, or be a folder. Choose it again.'), 'damaged')
  }
  signal.throwIfAborted()
  return { name: file.name, bytes }
}
