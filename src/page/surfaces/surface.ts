import type { Edit } from '../anchors/edit'
import type { Anchor, Coverage, Mark, Painted, Showing } from '../../messages'

/** What a surface shows of one contract: its text in blocks, and how much of it that is. */
export type Shown = { readonly blocks: readonly string[]; readonly coverage: Coverage; readonly showing: Showing }

/** Where marked words are drawn. */
export type Words = {
  /** Their line as it is now, in CSS pixels of the window; undefined while they are not drawn. */
  readonly line: () => DOMRect | undefined
  /** What they stand on. */
  readonly ground: () => 'light' | 'dark'
}

/** Marks under one point, the weightiest first, and the line that was pointed at. */
export type Hit = { readonly marks: readonly Mark[]; readonly words: Words; /** What is pointed at is being written in: the focus stays where it is. */ readonly keepsFocus?: true }

/** One mark on the way through all of them, with its first words. */
export type Stop = {
  readonly mark: Mark
  readonly words: Words
  /** Brings them into the middle of the view, and lights them up once. False: they cannot be shown. */
  readonly show: () => Promise<boolean>
}

/** One way of showing a contract. Nothing happens before the first `read`. */
export type Surface = {
  /** What the contract is called, where the page knows it better than its own title does. */
  title?(): string | undefined
  /** The text as it is now. From the first call on, changes are told. */
  read(): Promise<Shown>
  /** The text as it was told last, which may have changed since. Undefined before the first reading. */
  told(): Shown | undefined
  /** Marks these words, and no others any more. A mark counts as lost when none of its words were found. */
  paint(marks: readonly Mark[]): Painted
  clear(): void
  /** Brings the words into the middle of the view, and lights them up once with `flash`. False: they cannot be shown. */
  reveal(anchor: Anchor, flash: boolean): Promise<boolean>
  /** What is marked at this point of the window, or of the window of the document `from` in a frame, in CSS pixels. */
  hit(x: number, y: number, from?: Document): Hit | undefined
  /** The page's own document, and those in its frames that were read with it. Where they became others, that is told as a change. */
  documents(): readonly Document[]
  /** Everything that is marked, in the order of the text. */
  stops(): readonly Stop[]
  /** For support: what works of the ways in which this surface reads and marks, in one line that holds no word of the contract. */
  selfCheck?(): Promise<string>
  /** Takes away everything, for good. */
  leave(): void
}

/** Called after each change, once the marks have been moved along. Without edits the words are the same, but not what can be seen or was read of them. */
export type Changed = (edits: readonly Edit[]) => void
