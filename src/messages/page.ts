/** What a page is asked and tells: its text, and what is marked in it. Nothing that the reader types or decides is among it. */

/** How much of the contract could be read, with a sentence for the reader where there is something to say of it. */
export type Coverage = {
  /** `text-only`: all of the words, but where they stand on the page is not known, so nothing can be marked. */
  readonly state: 'full' | 'text-only' | 'visible-only' | 'none'
  readonly say?: string
  /** What the reader can do about it: load the tab again, or download the contract as a file and open that. */
  readonly remedy?: 'reload' | 'download'
}

/** What a page shows that its words alone do not say. */
export type Showing = {
  /** Clause numbers that the browser draws before a block and that its text does not hold: "2.1.", "a)". */
  readonly numbers: readonly (readonly [block: number, number: string])[]
  /** Words that are there and cannot be seen: too small to read, or in the colour of what is behind them. Not what the reader can unfold. */
  readonly unseen: readonly BlockSpan[]
  /** Where a page holds several contracts, each one's title and blocks; `to` is excluded. Empty where there is one. */
  readonly contracts: readonly { readonly title: string; readonly from: number; readonly to: number }[]
  /** The address of a large frame that belongs to another site, whose page cannot be read from here. */
  readonly foreignFrame?: string
  /** Where the page shows pages of paper, each one's first block and its number. */
  readonly pages?: readonly (readonly [block: number, page: number])[]
  /** True where the pages are pictures and the words stand out of sight beside them, mostly without their paragraphs. */
  readonly pictures?: boolean
  /** Where the page tells of changes that are suggested and comments that are not yet settled: how many there are. */
  readonly open?: { readonly suggestions: number; readonly comments: number }
}

export type BlockSpan = { readonly block: number; readonly start: number; readonly end: number }

/** Text in blocks, in reading order. The contract's text is the blocks joined with '\n'. */
export type PageRead = {
  readonly address: string
  readonly title: string
  readonly file?: FileOnPage
  /** Counts up with every change the page noticed. */
  readonly version: number
  readonly coverage: Coverage
  /** Of the whole page, whichever blocks were asked for. */
  readonly showing: Showing
  /** How many blocks there are in all. */
  readonly total: number
  /** The blocks from the index that was asked for; at most about 200,000 characters a message. */
  readonly blocks: readonly string[]
}

/** A file in our own reader page, which nobody else sees: there is no site to be discreet on. */
export type FileOnPage = {
  /** As it is called on a disk or on the web. */
  readonly name: string
  /** Each time that a file is opened this is another: what follows in the same tab is no edit of what was there before. */
  readonly opening: string
}

/** Blocks `from` to `from + removed` of version `base` became `inserted`, which makes version `version`. */
export type PageEdit = { readonly base: number; readonly version: number; readonly from: number; readonly removed: number; readonly inserted: readonly string[] }

/** A place in the text: a block, offsets within it, and the words with up to 32 characters on either side, so that it is found again after an edit. */
export type Anchor = { readonly block: number; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string }

/** One finding as the page shows it. The same whoever reads: it holds nothing of the reader's. */
export type Mark = {
  readonly anchors: readonly Anchor[]
  readonly severity: 1 | 2 | 3 | 4
  /** True: "needs your eyes". */
  readonly look: boolean
  readonly title: string
  readonly why: string
  readonly ask: string
  readonly fallback?: string
  /** The role it is hard on. */
  readonly against?: string
  readonly sources: readonly string[]
}

/** How many marks are on the page, and the indexes of those whose words cannot be shown there. */
export type Painted = { readonly painted: number; readonly lost: readonly number[] }

/** What the background asks of a page. */
export type BackgroundToPage = {
  /** The blocks from this index on; the first call makes the page read itself and watch for changes. */
  read(from: number): PageRead
  /** Paints these marks, and takes away those painted before. Ignored when the page has moved on from `version`. */
  paint(version: number, marks: readonly Mark[]): Painted
  /** Takes away everything: marks, card, observers. */
  leave(): void
  /** Scrolls the words into view; with `flash` they light up once. */
  reveal(anchor: Anchor, flash: boolean): { readonly found: boolean }
  /** Goes to the next mark on the page, or back to the one before, opens its card and puts the focus there. False: nothing is marked. */
  step(by: 1 | -1): { readonly found: boolean }
  /** What works here of the ways in which the page is read and marked, in one line for support that holds no word of the contract; '' where there is nothing to tell. */
  selfCheck(): string
}

/** What a page tells the background. Data from a page is data to be checked. */
export type PageToBackground = {
  /** A page of a site that is always on has words, or others than before. */
  arrived(): void
  /** The page shows a contract as pages of paper, and its script needs the one that reads those. */
  paperShown(): void
  /** The page is the Google Docs editor, and its script needs the one that reads that. */
  googleDocsShown(): void
  /** Answered once it was followed: nobody answers where the background was stopped before, and it is told again. */
  pageChanged(edit: PageEdit): void
  /** What this tab was opened for is done: it can be closed. */
  fileDone(): void
}
