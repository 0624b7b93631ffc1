/** Reads the pages' words, one page after another, while the contract is already being looked at. */
import { pageOf } from '../../files/pdf/page'
import { pdfText, type PdfText } from '../../files/pdf/text'
import type { Pages } from './pages'

/** Told by the pages' bus with each page that was read, and when reading stops. */
export const heardOfWords = 'wordsread'

export type Words = {
  readonly text: PdfText
  readonly read: number
  readonly reading: boolean
  /** Pages without a word on them. */
  readonly silent: ReadonlySet<number>
  /** Goes on where it was stopped. */
  readonly go: () => void
  readonly stop: () => void
  /** Kept once the first pages have been read. */
  readonly begun: Promise<void>
  /** Told after the first pages, and then ever more seldom: whoever hears of it reviews all the words again. */
  readonly onNews: (news: () => void) => void
}

/** Words are worth a review when there are so many pages of them, and after that half as many again. */
const first = 8, growth = 1.5

export function wordsOf({ document, bus, viewer }: Pages, signal: AbortSignal): Words {
  const text = pdfText(), silent = new Set<number>(), listeners: (() => void)[] = []
  let begin!: () => void
  const begun = new Promise<void>(resolve => { begin = resolve })
  let read = 0, due = first, running: AbortController | undefined

  const tell = () => {
    due = read * growth
    begin()
    for (const listener of listeners) listener()
  }
  const readAll = async (stopped: AbortSignal) => {
    while (read < document.numPages && !stopped.aborted) {
      const page = await document.getPage(read + 1)
      const found = await pageOf(page)
      if (stopped.aborted) return
      text.add(found)
      if (found.stretches.every(({ text }) => text.trim() === '')) silent.add(found.number)
      read++
      bus.dispatch(heardOfWords, { source: words, page: read })
      if (read >= due) tell()
      // Between two pages whatever else waits has its turn, drawing above all.
      await new Promise(resolve => { setTimeout(resolve) })
    }
  }
  const words: Words = {
    text, silent, begun,
    get read() { return read },
    get reading() { return running !== undefined },
    go() {
      if (running || read === document.numPages) return
      const mine = running = new AbortController()
      readAll(AbortSignal.any([mine.signal, signal])).catch(error => { if (!signal.aborted) console.error(error) }).finally(() => {
        if (running === mine) running = undefined
        if (signal.aborted) return
        bus.dispatch(heardOfWords, { source: words })
        tell()
      })
    },
    stop: () => running?.abort(),
    onNews: listener => { listeners.push(listener) },
  }
  // The first page is drawn first. A page that is out of sight is not drawn at all.
  void Promise.race([viewer.onePageRendered, new Promise(resolve => { setTimeout(resolve, 1500) })]).then(() => words.go())
  return words
}
