import type { Line, Stretch } from '../../src/paper/lines'

/** A stretch of text at a place, each character half as wide as it is high. */
export function stretch(text: string, left: number, top: number, height = 10): Stretch<string> {
  return { of: text, text, left, right: left + text.length * height / 2, top, bottom: top + height, ends: false }
}

/** A line of text, as wide as is said. */
export function line(text: string, top: number, { left = 0, right, height = 10 }: { readonly left?: number; readonly right?: number; readonly height?: number } = {}): Line<string> {
  const box = { left, right: right ?? left + text.length * 5, top, bottom: top + height }
  return { text, ...box, parts: [{ of: text, text, gap: '', ...box }] }
}
