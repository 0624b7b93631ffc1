/** Fonts, and how wide they draw. */
import type { Look, Style } from '../blocks'

/** As Google's own sample of the annotation layer writes it: 11 points are 14.6667 pixels. */
const sizes = { title: 34.6667, heading: 21.3333, body: 14.6667 } as const

/** Size in CSS pixels; `font` as CSS and the canvas write it. */
export type Face = { readonly font: string; readonly size: number }

export function faceOf(look: Look, style: Style): Face {
  const size = Math.round(sizes[look.kind] * (style.raised ? 0.6 : 1) * 10_000) / 10_000
  return { size, font: `${style.italic ? 'italic ' : ''}${style.bold || look.kind === 'heading' ? 700 : 400} ${size}px Arial` }
}

/** Of the letters alone, and of a line with the space that Docs leaves between lines; the sample's are 17 and 19 for 11 points. */
export const letterHeight = (size: number): number => Math.round(size * 1.149)
export const lineHeight = (size: number): number => Math.round(size * 1.149 * 1.15)
export const ascent = (size: number): number => size * 0.905

const pen = document.createElement('canvas').getContext('2d')!
const known = new Map<string, Map<string, number>>()

export function widthOf(text: string, font: string): number {
  let widths = known.get(font)
  if (!widths) known.set(font, widths = new Map())
  let width = widths.get(text)
  if (width === undefined) {
    pen.font = font
    width = pen.measureText(text).width
    widths.set(text, width)
  }
  return width
}
