/** Where PDF.js's matrices put a text. */
import type { Box, Stretch } from '../../paper/lines'

export type Matrix = readonly [a: number, b: number, c: number, d: number, x: number, y: number]

/** First `second`, then `first`. */
export const product = ([a, b, c, d, x, y]: Matrix, [e, f, g, h, u, v]: Matrix): Matrix =>
  [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h, a * u + c * v + x, b * u + d * v + y]

/** How far letters reach above and below their line, in sizes of the font: the same for every font, so that a line with a bold word is no higher than others. */
const ascent = 0.8, descent = -0.2

/** The box around a text that begins at the matrix's origin and runs `length` points along its first axis, and by how many degrees it is turned clockwise. */
export function boxOf([a, b, c, d, x, y]: Matrix, length: number): { readonly box: Box; readonly turned: number } {
  const along = Math.hypot(a, b) || 1
  const across = [0, (length * a) / along].flatMap(dx => [ascent, descent].map(up => x + dx + up * c))
  const down = [0, (length * b) / along].flatMap(dy => [ascent, descent].map(up => y + dy + up * d))
  const box = { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) }
  return { box, turned: squared((Math.atan2(b, a) * 180 / Math.PI + 360) % 360) }
}

/** A page that was scanned a little askew is none that is turned. */
const askew = 8

function squared(degrees: number): number {
  const square = Math.round(degrees / 90) * 90
  return Math.abs(degrees - square) <= askew ? square % 360 : Math.round(degrees)
}

/** A stretch and the way it is written, in degrees. */
export type Turned<T> = { readonly stretch: Stretch<T>; readonly turned: number }

/** Letters written another way than the page's own that are worth reading: a table on its side, and no note in the margin. */
const worthReading = 300

/** The page as whoever reads it holds it: by the way most of its letters are written. What is written up its edge is left out, unless it is long; then it comes last. `across`: what is written from corner to corner. */
export function turnedUpright<T>(stretches: readonly Turned<T>[], { width, height }: Size): Size & { readonly stretches: readonly Stretch<T>[]; readonly across: readonly Stretch<T>[] } {
  const ways = new Map<number, { readonly found: Stretch<T>[]; letters: number }>()
  for (const { stretch, turned } of stretches) {
    const way = ways.get(turned) ?? { found: [], letters: 0 }
    way.found.push(stretch)
    way.letters += stretch.text.length
    ways.set(turned, way)
  }
  const sorted = [...ways].toSorted(([, a], [, b]) => b.letters - a.letters)
  const read = sorted.filter(([turned, { letters }], at) => at === 0 || turned % 90 === 0 && letters > worthReading)
  const across = sorted.slice(1).flatMap(([turned, { found }]) => (turned % 90 === 0 ? [] : found))
  const size = (sorted[0]?.[0] ?? 0) % 180 === 90 ? { width: height, height: width } : { width, height }
  return { ...size, across, stretches: read.flatMap(([turned, { found }]) => found.map(stretch => upright(stretch, turned, { width, height }))) }
}

type Size = { readonly width: number; readonly height: number }

/** Turned back with the page. Text at another angle stays where it is. */
function upright<T>(stretch: Stretch<T>, turned: number, { width, height }: Size): Stretch<T> {
  const { left, right, top, bottom } = stretch
  if (turned === 90) return { ...stretch, left: top, right: bottom, top: width - right, bottom: width - left }
  if (turned === 180) return { ...stretch, left: width - right, right: width - left, top: height - bottom, bottom: height - top }
  if (turned === 270) return { ...stretch, left: height - bottom, right: height - top, top: left, bottom: right }
  return stretch
}
