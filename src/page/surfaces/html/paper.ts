/** Contracts that are shown as pages of paper: by a PDF viewer of the page's own, or as pictures. What reads them is loaded only where there are such pages. */
import type { Paper, World } from '../../paper'
import { framesUnder } from './frames'

/** The text that PDF.js, and what is built on it, lays over each page that it draws. */
export const layers = '.textLayer'
const pictures = 'img, canvas, [style*="background-image"]'

/** A page of paper on a screen, in CSS pixels, and its height by its width: from US Letter to legal. */
const leastWidth = 480, shortest = 1.2, longest = 1.7

/** Pictures that are looked at. */
const mostPictures = 10_000

export const picturesIn = (document: Document): readonly Element[] => [...document.querySelectorAll(pictures)].slice(0, mostPictures).filter(element => {
  const { width, height } = element.getBoundingClientRect()
  return width >= leastWidth && height > width * shortest && height < width * longest
})

/** What reads a page's paper; undefined where it shows none. `load` brings the script for it, and may fail. */
export function paperFor(load: () => Promise<void>) {
  const world = globalThis as World
  let paper: Paper | undefined
  return async (document: Document): Promise<Paper | undefined> => {
    if (!hasPaper(document)) return undefined
    if (!world.evenhandPaper) await load().catch(() => undefined)
    return paper ??= world.evenhandPaper?.()
  }
}

const hasPaper = (document: Document): boolean =>
  [document, ...framesUnder(document.documentElement)].some(each => each.querySelector(layers) ?? picturesIn(each)[0])
