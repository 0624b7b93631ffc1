/** Shows a file as what it is, whatever it is called. */
import type { Progress } from '../files/contract-file'
import type { OpenedFile, ShownFile } from './shown-file'
import { showText } from './text/show-text'

type Options = { readonly password?: string; readonly signal: AbortSignal; readonly progress: Progress }

/** Throws UnreadableFile, and the signal's reason where it was stopped. */
export async function showFile(into: HTMLElement, { bytes }: OpenedFile, { signal }: Options): Promise<ShownFile> {
  signal.throwIfAborted()
  const blocks = new TextDecoder().decode(bytes).split(/\r?\n/)
  return showText(into, { kind: 'text', blocks, coverage: { state: 'full' }, showing: { numbers: [], unseen: [], contracts: [] } })
}
