import type { Block } from './contract'

/** Splits a text at its line ends. Blank lines give no block. */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = []
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    let from = start, to = end
    while (from < to && text.charCodeAt(from) <= 32) from++
    while (to > from && text.charCodeAt(to - 1) <= 32) to--
    if (to > from) blocks.push({ start: from, end: to, kind: kindOf(text.slice(from, to)) })
    start = end + 1
  }
  return blocks
}

function kindOf(line: string): Block['kind'] {
  if (/^#{1,6}\s/.test(line)) return 'heading'
  if (line.length < 80 && !/[.;:,]$/.test(line) && /^(?:[\dIVX.]+\s+)?[A-Z][^.;]*$/.test(line)) return 'heading'
  return 'text'
}
