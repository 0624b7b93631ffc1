/** A file as the reader page shows it. */
import type { ComponentChildren } from 'preact'
import type { Source } from '../page/surfaces/html/read'

/** What the reader opened. `address`: where it was fetched from, if it was. */
export type OpenedFile = { readonly name: string; readonly address?: string; readonly bytes: Uint8Array }

export type ShownFile = {
  /** What is reviewed, and where its words stand on the page. */
  readonly source: Source
  /** What can be done with it besides reading it. */
  readonly tools?: ComponentChildren
  /** What the keys that scroll are for, where it is not what the file is shown in. */
  readonly scrolls?: HTMLElement
  readonly close: () => void
}
