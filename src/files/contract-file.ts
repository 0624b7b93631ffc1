/** A file's contract: what it says, and what its words alone do not say. The same in the reader page and on the command line. */
import type { Coverage, Showing } from '../messages'

export type FileKind = 'pdf' | 'docx' | 'odt' | 'rtf' | 'html' | 'markdown' | 'text'

export type ContractFile = {
  readonly kind: FileKind
  /** What the file calls itself, where it does. */
  readonly title?: string
  /** In reading order. The contract's text is the blocks joined with '\n'. */
  readonly blocks: readonly string[]
  readonly coverage: Coverage
  readonly showing: Showing
}

/** Told while a file is read: how many of its parts have been, pages for a PDF. */
export type Progress = (done: number, of: number) => void

export type ReadOptions = {
  readonly password?: string
  /** Ends the reading: it then throws the signal's reason. */
  readonly signal?: AbortSignal
  readonly progress?: Progress
}

/** Why a file was not read. The message is a sentence for the reader: what is wrong, and what they can do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  constructor(message: string, readonly reason: 'needs-password' | 'wrong-password' | 'too-large' | 'damaged' | 'empty' | 'unknown-kind') {
    super(message)
  }
}
