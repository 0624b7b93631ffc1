import type { Line } from './blocks'
import { hasMatch } from './matches'

const title = /^[#*_\s]{0,8}(?:table\s+of\s+contents|contents|index|contents of (?:these|this) \w{3,20})[*_:\s]{0,6}(?:page)?$/i
const leader = /(?:\.\s?){4,}\s{0,3}(?:[A-Z]-?)?(?:\d{1,4}|[ivxl]{1,6})?$/
const linked = /^(?:[-*+]\s{1,3}|\d{1,3}\\?\.\s{1,3}){0,2}\*{0,2}\[[^\]]{2,120}\]\(#[^)]{0,160}\)\*{0,2}$/

/** The lines of tables of contents, by index: after their title, with dot leaders, or a run of links within the page. */
export function contentsLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.text
    if (line.length < 400 && (hasMatch(line.slice(-160), leader) && /[A-Za-z]/.test(line) && !/_{3}/.test(line) || hasMatch(line, linked))) found.add(i)
    else if (line.length < 80 && hasMatch(line, title) || /^table of contents\b/i.test(line) && isEntry(line.slice(17))) i = region(lines, i, found)
  }
  return found
}

/** Marks the title at `i` and the entries under it; gives the last line of the table. */
function region(lines: readonly Line[], i: number, found: Set<number>): number {
  let last = i
  let first: string | undefined
  for (let k = i + 1; k < lines.length && k - i < 600; k++) {
    const line = lines[k]!.text
    const key = bare(line)
    if (key === '') continue
    if (!isEntry(line)) break
    // The first entry again is the first clause itself: the table is over.
    if (first === undefined && /[a-z]{4}/i.test(key)) first = key
    else if (k - i > 3 && (key === first || key.length > 6 && first?.startsWith(`${key} `) && !/\d$/.test(line))) break
    last = k
  }
  // A lone title, or one with prose under it, is a heading like any other.
  if (last - i < 3 && lines[last]!.text.length < 200) return i
  for (let k = i; k <= last; k++) found.add(k)
  return last
}

function isEntry(line: string): boolean {
  if (line.length > 200) return (line.match(/\s\d{1,3}(?=\s|$)/g)?.length ?? 0) * 60 > line.length && !/\b(?:shall|hereby|agrees)\b/.test(line)
  if (hasMatch(line, /\b(?:shall|hereby|agrees?|means|this agreement is|entered into|is made)\b/i)) return false
  return !/[;,]$/.test(line) && (line.length < 110 || /\d$/.test(line)) && !/[a-z]{3}\.$/.test(line)
}

/** The words of an entry, without number, leaders and page, so that it can be compared with the heading itself. */
const bare = (line: string): string => line.toLowerCase().replace(/(?:[.\s]{1,200}|\s)(?:\d{1,4}|[ivxl]{1,6})$/, '').replace(/[^a-z]+/g, ' ').trim()
