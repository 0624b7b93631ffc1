import { afterEach, expect, test } from 'vitest'
import { openPdf } from '../../../src/files/pdf/open-pdf'
import { heardOfWords, wordsOf } from '../../../src/reader/pdf/words'
import type { Pages } from '../../../src/reader/pdf/pages'
import { lines, makePdf } from '../../files/pdf/make-pdf'

const left: (() => unknown)[] = []
afterEach(async () => { for (const leave of left.splice(0)) await leave() })

/** Pages without a viewer: reading needs only the document, and somebody to tell. */
async function reading(count: number) {
  const document = await openPdf(makePdf(Array.from({ length: count }, (_, at) => (at === 2 ? { raw: 'q 500 0 0 700 40 60 cm /Picture Do Q' } : { drawn: lines(['This Agreement'.slice(0, at % 14), `Clause ${at + 1} of this Agreement.`, 'Its words'.slice(at % 9)], { y: 100 + 20 * at }) }))))
  const ended = new AbortController(), heard: (number | undefined)[] = [], news: number[] = []
  left.push(() => ended.abort(), () => document.loadingTask.destroy())
  const bus = { dispatch: (name: string, { page }: { page?: number }) => { if (name === heardOfWords) heard.push(page) } }
  const words = wordsOf({ document, bus, viewer: { onePageRendered: Promise.resolve() } } as unknown as Pages, ended.signal)
  words.onNews(() => news.push(words.read))
  return { words, heard, news, ended }
}
const rest = async (words: { readonly reading: boolean }) => { while (words.reading) await new Promise(resolve => { setTimeout(resolve, 5) }) }

test('every page is read in order, told, and reviewed ever more seldom', async () => {
  const { words, heard, news } = await reading(30)
  await words.begun
  expect(words.read).toBe(8)
  await rest(words)
  expect(heard).toEqual([...Array.from({ length: 30 }, (_, at) => at + 1), undefined])
  expect(news).toEqual([8, 12, 18, 27, 30])
  expect(words.text.showing().pages?.map(([, page]) => page)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1).toSpliced(2, 1))
  expect([...words.pictures]).toEqual([3])
})

test('it stops when it is told to, and goes on from there', async () => {
  const { words } = await reading(30)
  await words.begun
  words.stop()
  await rest(words)
  expect(words.read).toBeLessThan(30)
  words.go()
  await rest(words)
  expect(words.read).toBe(30)
})

test('whoever waits for the first pages is let go when the file is closed', async () => {
  const { words, ended } = await reading(30)
  ended.abort()
  await words.begun
  expect(words.read).toBeLessThan(30)
})

test('a short file is told of once', async () => {
  const { words, news } = await reading(4)
  await words.begun
  await rest(words)
  expect(news).toEqual([4])
})
