import type { Block, DrawnNumbers } from './contract'
import { contentsLines } from './contents'
import { trimmed } from './letters'
import { isFurniture, repeatedLines } from './furniture'
import { isHeading, underlines } from './headings'
import { signatureLines } from './signatures'

export type Line = { readonly start: number; readonly end: number; readonly text: string }

/** Splits a text at its line ends, and says what each line is for. Blank lines give no block. */
export function readBlocks(text: string, drawn: DrawnNumbers = new Map()): Block[] {
  const lines = readLines(text)
  const contents = contentsLines(lines)
  const signature = signatureLines(lines)
  const repeated = repeatedLines(lines)
  return lines.map((line, i) => ({ start: line.start, end: line.end, kind: kindOf(i) }))

  function kindOf(i: number): Block['kind'] {
    const line = lines[i]!.text
    if (isFurniture(line) || underlines(line)) return 'furniture'
    if (contents.has(i)) return 'contents'
    if (signature.has(i)) return 'signature'
    if (repeated.has(line)) return 'furniture'
    const next = lines[i + 1]
    if (next && underlines(next.text) && line.length < 160) return 'heading'
    const number = drawn.get(lines[i]!.start)
    return isHeading(number ? `${number} ${line}` : line, lines[i - 1]?.text, next?.text) ? 'heading' : 'text'
  }
}

function readLines(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const line = trimmed(text, start, end)
    if (line.end > line.start) lines.push({ ...line, text: text.slice(line.start, line.end) })
    start = end + 1
  }
  return lines
}
