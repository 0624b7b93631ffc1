/** Reads the pages' words, one page after another, while the contract is already being looked at. */
import { pagesOf } from '../../files/pdf/read-pdf'
import { pdfText, type PdfText } from '../../files/pdf/text'
import type { Pages } from './pages'

/** Told by the pages' bus with each page that was read, and when reading stops. */
export const heardOfWords = 'wordsread'

export type Words = {
  readonly text: PdfText
  /** How many pages have been gone through. */
  readonly read: number
  /** Pages among them that are damaged. */
  readonly lost: number
  readonly reading: boolean
  /** No more pages are read: there are none, or nobody would read so many. */
  readonly done: boolean
  /** Pages whose words are no letters. */
  readonly pictures: ReadonlySet<number>
  /** Goes on where it was stopped. */
  readonly go: () => void
  readonly stop: () => void
  /** Kept once the first pages have been read, or nobody waits for them any more. */
  readonly begun: Promise<void>
  /** Told after the first pages, and then ever more seldom: whoever hears of it reviews all the words again. */
  readonly onNews: (news: () => void) => void
}

/** Words are worth a review when there are so many pages of them, and after that half as many again. */
const first = 8, growth = 1.5

export function wordsOf({ document, bus, viewer }: Pages, signal: AbortSignal): Words {
  const text = pdfText(), coming = pagesOf(document), pictures = new Set<number>(), listeners: (() => void)[] = []
  let begin!: () => void
  const begun = new Promise<void>(resolve => { begin = resolve })
  let read = 0, lost = 0, done = false, due = first, running: AbortController | undefined

  const tell = () => {
    due = read * growth
    begin()
    for (const listener of listeners) listener()
  }
  const readAll = async (stopped: AbortSignal) => {
    while (!done && !stopped.aborted) {
      const next = await coming.next()
      done = next.done === true
      if (next.done) return
      read++
      if (next.value) text.add(next.value)
      else lost++
      if (next.value?.picture) pictures.add(read)
      done = text.full || read === document.numPages
      bus.dispatch(heardOfWords, { source: words, page: read })
      if (read >= due) tell()
      // Between two pages whatever else waits has its turn, drawing above all.
      await new Promise(resolve => { setTimeout(resolve) })
    }
  }
  const words: Words = {
    text, pictures, begun,
    get read() { return read },
    get lost() { return lost },
    get done() { return done },
    get reading() { return running !== undefined },
    go() {
      if (running || done) return
      const mine = running = new AbortController()
      readAll(AbortSignal.any([mine.signal, signal])).catch(error => { if (!signal.aborted) console.error(error) }).finally(() => {
        if (running === mine) running = undefined
        if (signal.aborted) return begin()
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
