/**
 * Every call that one part may make to another, by direction. wire.ts carries them.
 *
 * The page belongs to somebody else, perhaps to the counterparty. Nothing that the reader types or decides travels
 * towards it: no side, no note, no tick. What it is given to paint is what our public rules say of its own words.
 */
import type { Span } from './engine/contract/contract'
import type { Review } from './engine/review'
import type { Decisions } from './messages/decisions'
import type { DeskCalls } from './messages/desk-calls'
import type { KeepingCalls } from './messages/keeping-calls'
import type { Standing } from './messages/standing'

export type * from './messages/closing'
export type * from './messages/decisions'
export type * from './messages/desk-calls'
export type * from './messages/keeping-calls'
export type * from './messages/rounds'
export type * from './messages/standing'

// ---------------------------------------------------------------- what travels

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

/** Everything the panel shows for one tab. */
export type TabState =
  | ({
      readonly kind: 'review'
      readonly tab: number
      readonly title: string
      readonly address: string
      readonly coverage: Coverage
      readonly review: Review
      /** The exact words of each finding's spans, each key term, each provision, each party and each definition, by the review's indexes. */
      readonly quotes: { readonly findings: readonly (readonly string[])[]; readonly keyTerms: readonly string[]; readonly provisions: readonly string[]; readonly parties: readonly string[]; readonly definitions: readonly string[] }
      /** The clause each one stands in, as a label for a person: "§12.1", "Payment", or ''. */
      readonly clauses: { readonly findings: readonly string[]; readonly keyTerms: readonly string[]; readonly provisions: readonly string[]; readonly definitions: readonly string[] }
      /** The indexes of findings whose words cannot be shown on the page, unlike others: they are kept here, and drawn nowhere. None where nothing can be marked at all. */
      readonly unplaced: readonly number[]
      /** Words in the contract. */
      readonly length: number
      readonly rules: number
      readonly decisions: Decisions
      readonly standing: Standing
      readonly discreet: boolean
      /** False: the page is shown without marks in this tab. */
      readonly marks: boolean
      /** Words that the reader asked about, and where they stand in the text; nowhere where they are not part of it. */
      readonly question?: { readonly words: string; readonly spans: readonly Span[] }
      /** Absent where browsers grant nothing: files, their own pages. */
      readonly site?: SiteState
      /** The titles of several contracts on the page, and of the one that this is. */
      readonly contracts?: readonly string[]
      readonly chosen?: string
    } & Framed)
  | ({
      readonly kind: 'nothing'
      readonly tab: number
      readonly reason: 'not-a-contract' | 'empty' | 'code' | 'other-language' | 'forbidden' | 'not-asked' | 'failed'
      /** One plain sentence for the reader. */
      readonly say: string
      /** True where "Review it anyway" makes sense. */
      readonly anyway: boolean
      /** How much was read, where that may be why there is nothing to review. */
      readonly coverage?: Coverage
      readonly site?: SiteState
    } & Framed)

/** A page within the page. */
export type Framed = {
  /** A large part of the page comes from another site. `always`: the browser lets us read it. */
  readonly frame?: SiteState & { readonly address: string }
  /** What is under review is such a part, and not the page around it. */
  readonly inFrame?: boolean
}

/** A page's site, where the browser can be asked to let us in whenever a page of it opens. */
export type SiteState = {
  /** "portal.example". */
  readonly host: string
  /** What the browser is asked for: "https://portal.example/*". */
  readonly pattern: string
  /** Granted: contracts there are reviewed without a click. */
  readonly always: boolean
}

/** What storage holds for one contract, for the options page. */
export type StoredContract = {
  readonly key: string
  readonly title: string
  readonly address: string
  readonly seen: string
  readonly ticks: number
  readonly notes: number
  /** Findings that were decided on, and lines that were written. */
  readonly decided: number
  readonly lines: number
  /** Versions of which the text is kept. */
  readonly texts: number
  readonly side?: string
  /** Why the record cannot be read, where it cannot: it can still be exported and erased. */
  readonly unreadable?: string
}

// ---------------------------------------------------------------- who may call whom

/** What the panel asks of the background. */
export type PanelToBackground = DeskCalls & {
  /** Whether the reader has yet to be told what Evenhand is. */
  isNew(): boolean
  /** They have been told. */
  welcomed(): void
  /** Reads and reviews the tab's page, injecting the page script when it is not there yet. Only ever called because the reader asked. */
  openReview(tab: number, options: { readonly anyway?: boolean }): TabState
  /** Loads the tab again and reviews what it shows then, as it was asked for before. Waits for both. */
  reload(tab: number): TabState
  /** What is known of the tab, without touching its page. */
  stateOf(tab: number): TabState
  chooseSide(tab: number, role: string | null): TabState
  /** Reviews another of several contracts on the page, by its title. */
  chooseContract(tab: number, title: string): TabState
  /** Reviews the frame of this address in the tab's page, for whose site the browser must have been asked before; null: the page itself again. */
  openFrame(tab: number, address: string | null): TabState
  confirm(tab: number, item: string, confirmed: boolean): TabState
  note(tab: number, item: string, text: string): TabState
  /** Scrolls the page to these words and flashes them once, on a discreet site without the flash. False: they are not on the page any more. */
  reveal(tab: number, span: Span): { readonly found: boolean }
  /** Discreet mode for the tab's site: nothing is painted on its pages. */
  setDiscreet(tab: number, on: boolean): TabState
  /** The page with or without our marks, in this tab and for as long as it is open. */
  setMarks(tab: number, on: boolean): TabState
  /** Takes everything of ours out of the tab's page, and reads it no more until the reader asks again. What was decided is kept. */
  stop(tab: number): TabState
  /** The reader has seen what the rules say of the words that they asked about. */
  questionDone(tab: number): TabState
  /** Reviews contracts of the tab's site without a click. The browser must have granted `pattern` before. */
  beginAlways(tab: number, pattern: string): TabState
  /** Ends that, and gives the browser's grant back. */
  endAlways(tab: number, pattern: string): TabState
}

/** What the options page asks of the background. */
export type OptionsToBackground = KeepingCalls & {
  storedContracts(): readonly StoredContract[]
  /** Everything that is stored, as JSON text. */
  exportAll(): string
  erase(key: string): void
  eraseAll(): void
  /** The sites in discreet mode, as origins. */
  discreetSites(): readonly string[]
  /** Ends discreet mode for a site. */
  endDiscreet(site: string): void
  /** The sites that are always on, as the browser's patterns. */
  alwaysSites(): readonly string[]
  /** Ends that for a site, and gives the browser's grant back. */
  endAlwaysOn(pattern: string): void
  /** For support: a line for each Google Docs document under review, of what works there. It holds no word of the contract. */
  googleDocsCheck(): readonly string[]
}

/** What the background tells every open panel. */
export type BackgroundToPanel = {
  /** The tab's state is no longer what it was: ask for it again. */
  stateChanged(tab: number): void
}

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
  pageChanged(edit: PageEdit): void
}
