/** Breaks a paragraph into lines, and each line into pieces of one style. */
import type { Look, Style } from '../blocks'
import { controls, type Model } from '../model'
import { ascent, faceOf, letterHeight, lineHeight, widthOf, type Face } from './type'

/** One style on one line: what is drawn at one go, and annotated by one rectangle. `x` and `rise` from the line's left end and top. */
export type Piece = Face & {
  readonly text: string
  readonly style: Style
  /** Offset of its first character; undefined for what is drawn and is not in the text. */
  readonly start?: number
  readonly x: number
  readonly width: number
  /** Pixels that a justified line adds to each of its spaces. */
  readonly spread: number
  readonly rise: number
  readonly letters: number
}

export type Line = { readonly pieces: readonly Piece[]; readonly height: number }

const chipWidth = 92

/** A smart chip is as wide as its pill; the stretch of a justified line goes to its spaces, but not to hard ones. */
export function reach({ text, font, style, spread }: Pick<Piece, 'text' | 'font' | 'style' | 'spread'>, characters: number): number {
  if (style.chip !== undefined) return characters === 0 ? 0 : chipWidth
  const begun = text.slice(0, characters)
  return widthOf(begun, font) + (spread === 0 ? 0 : spread * spacesIn(begun))
}

const spacesIn = (text: string) => text.split(' ').length - 1

/** The lines of `[start, end)`, none wider than `width` but for the spaces that end it. */
export function linesOf(model: Model, start: number, end: number, look: Look, width: number): readonly Line[] {
  const lines: Line[] = []
  let from = start, used = 0
  const close = (to: number, last: boolean) => {
    lines.push(setLine(model, from, to, look, look.justified && !last ? width : undefined))
    from = to
    used = 0
  }
  // A line may end behind spaces, a dash and a soft break.
  for (const { 0: stretch, index } of model.text.slice(start, end).matchAll(/[^ \u2014\u000b]*(?: +|\u2014|\u000b|$)/g)) {
    if (stretch === '') continue
    const at = start + index, room = width - used
    if (at > from && extent(model, at, at + stretch.trimEnd().length, look) > room) close(at, false)
    used += extent(model, at, at + stretch.length, look)
    if (stretch.endsWith(controls.softBreak)) close(at + stretch.length, true)
  }
  close(end, true)
  return lines
}

const extent = (model: Model, start: number, end: number, look: Look) => stylesIn(model, start, end, look).reduce((sum, piece) => sum + reach(piece, piece.text.length), 0)

function stylesIn({ text, styles }: Model, start: number, end: number, look: Look) {
  const found: (Face & { text: string; start?: number; style: Style; spread: number })[] = []
  for (let at = start; at < end; at++) {
    const character = text[at]!, style = styles[at]!, last = found.at(-1)
    if (/[\u000b\u000c]/.test(character)) continue
    if (style.ghost !== undefined) found.push({ text: style.ghost, style: { inserted: true }, spread: 0, ...faceOf(look, {}) })
    if (last && last.style === style) last.text += character
    else found.push({ text: character, start: at, style, spread: 0, ...faceOf(look, style) })
  }
  return found
}

function setLine(model: Model, start: number, end: number, look: Look, justifyTo: number | undefined): Line {
  const found = stylesIn(model, start, end, look)
  const size = Math.max(faceOf(look, {}).size, ...found.map(({ size }) => size)), height = lineHeight(size)
  const words = found.map(({ text }) => text).join('').trimEnd()
  const natural = extent(model, start, start + model.text.slice(start, end).trimEnd().length, look)
  const spread = justifyTo === undefined || spacesIn(words) === 0 ? 0 : (justifyTo - natural) / spacesIn(words)
  let x = 0
  const pieces = found.map((piece): Piece => {
    const width = reach({ ...piece, spread }, piece.text.length), here = x
    x += width
    // What is raised hangs from the top of the line, everything else stands on its foot.
    return { ...piece, spread, x: here, width, letters: letterHeight(piece.size), rise: piece.style.raised ? 0 : ascent(size) - ascent(piece.size) }
  })
  return { pieces, height }
}
