/** A file that our script in a page is to fetch there, with the reader's own access, and to hand to the reader page. Given to the script when it is started. */
export type WantedFile = {
  /** Under which the reader page asks for it. */
  readonly key: string
  readonly from: string
  /** By which its contract is known again, where that is not where it is fetched from. */
  readonly address?: string
  /** What it is called, where that is not for its server to say. */
  readonly name?: string
  /** Why it is fetched, which decides what is said where that fails: it is what the tab shows, a link leads to it, or a document is downloaded as one. */
  readonly as: 'shown' | 'linked' | 'download'
  /** The tab is ours, was opened for this alone, and is to be closed once it is done. */
  readonly passing?: true
}
