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
import type { Coverage } from './messages/page'
import type { Standing } from './messages/standing'

export type * from './messages/closing'
export type * from './messages/decisions'
export type * from './messages/desk-calls'
export type * from './messages/file'
export type * from './messages/keeping-calls'
export type * from './messages/page'
export type * from './messages/rounds'
export type * from './messages/standing'

// ---------------------------------------------------------------- what travels

/** Everything the panel shows for one tab. */
export type TabState =
  | ({
      readonly kind: 'review'
      readonly tab: number
      readonly title: string
      readonly address: string
      /** What the file is called, in our own reader page. */
      readonly file?: string
      /** The title of a stored contract of which this file may be a new version: that is for the reader to say. */
      readonly resembles?: string
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
      readonly reason: 'not-a-contract' | 'empty' | 'code' | 'other-language' | 'forbidden' | 'file' | 'not-asked' | 'failed'
      /** One plain sentence for the reader. */
      readonly say: string
      /** True where "Review it anyway" makes sense. */
      readonly anyway: boolean
      /** The tab shows a file that can be fetched into our reader page; with `site`, once the browser was asked for that. Nothing that can, where this is absent and the reason `file`. */
      readonly fetchable?: { readonly site?: SiteState }
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
  /** The browser is about to be asked for the site of the file that the tab shows, to fetch it and for nothing else; with `asking` false, the reader has said no. */
  askingForFile(tab: number, pattern: string, asking: boolean): void
  /** Fetches the file that the tab shows into the reader page, beside the tab; `lent` where the browser was asked for its site just now. Where that does not work, the reader page says so. */
  reviewFile(tab: number, lent: boolean): void
  /** The same with Google's own download of the document that the tab shows. */
  reviewDownload(tab: number): void
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
  /** The same of one contract. */
  exportContract(key: string): string
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
