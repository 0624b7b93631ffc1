/** What a test can ask of the stand-in in its page, and do to it there: `window.standIn`. */

/** A box in CSS pixels of the window. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

export type StandIn = {
  /** The value of _docs_annotate_canvas_by_ext when the page started; '' where there was none. */
  readonly requester: string
  /** What the factory was called with, call by call. */
  readonly asked: readonly unknown[]
  /** The part that scrolls, whatever its class is called. */
  readonly scroller: HTMLElement
  /** The whole text, as getText() gives it. */
  readonly text: () => string
  /**
   * Where the characters `[start, end)` are drawn now, a box for each style and line, worked out from the layout that the canvas is drawn from.
   * Only what lies on a live tile; it may still be out of sight above or below.
   */
  readonly truth: (start: number, end: number) => readonly Box[]
  readonly selection: () => { readonly start: number; readonly end: number }
  /** An edit by somebody else: no key is pressed, and the reader's caret stays where it was in the text. */
  readonly edit: (start: number, end: number, text: string) => void
  /** Scrolls so that this character is in the middle, at once; the tiles follow as after any scroll. */
  readonly show: (at: number) => void
  /** 0.5 to 2; 1 is 100 %. */
  readonly setZoom: (zoom: number) => void
  readonly showTab: (id: string) => void
  readonly pages: () => number
  /** The page, or part of the endless page, that each tile shows now, from 0. */
  readonly tiles: () => readonly number[]
}
