/** The title, and the other names of contracts in the lines around it. */
import type { Contract, Span } from '../contract/contract'
import { firstMatch, hasMatch } from '../contract/matches'
import { titleOf } from '../provisions/title'
import type { OwnName } from './name-forms'
import { bareNoun, capitalNoun, changes, endsInNoun, holdsNoun } from './name-forms'

/** How many lines may be titles; how far from the top, in characters, they stand; and how far the title itself does. */
const lines = 60, depth = 6_000, first = 2_000

export function titleNames(contract: Contract): OwnName[] {
  const { text } = contract, said = titleOf(contract), found = titleLines(contract)
  const named = found.length > 0 && found[0]!.start < first ? found : [...leadName(text), ...found]
  const ranked = named.map((name, i) => ({ ...name, worth: i === 0 && name.start < first ? 5 : 1.5 }))
  const known = !said || named.some(({ start, end }) => start <= said.start && said.end <= end)
  return known ? ranked : [...ranked, { ...said, worth: said.start < first ? 2 : 1 }]
}

/** Lines of capitals or capitalised words that hold a contract's name, down to the first long paragraph, the recitals or "Dear". */
function titleLines({ text, blocks }: Contract): Span[] {
  const found: Span[] = []
  let above: Span | undefined, open = false
  for (const { start, end } of blocks.slice(0, lines)) {
    const line = text.slice(start, Math.min(end, start + 300))
    if (start > depth || found.length > 3 || hasMatch(line, beginning) || (line.length > 250 && found.length > 0)) break
    if (line.length > 200 || !isTitle(line)) {
      above = undefined
      open = false
      continue
    }
    // "CONTRACT", "FOR THE", "CONSTRUCTION OF A HOUSE" are one name on three lines.
    const last = found.at(-1), name = last ? text.slice(last.start, last.end) : ''
    if (last && open && ((hasMatch(name, changes) ? /^\W*to\b/i : goesOn).test(line) || hasMatch(name, unfinished))) {
      found[found.length - 1] = { start: last.start, end }
      continue
    }
    // So are "PIPELINE CONSTRUCTION AND" and what follows, and what stands above a bare "AGREEMENT".
    const from = above && (hasMatch(text.slice(above.start, above.end), unfinished) || hasMatch(line, bareNoun)) ? above.start : start
    open = hasMatch(line, holdsNoun)
    if (open) found.push(ownPart(text, { start: from, end }))
    above = { start: from, end }
  }
  return found
}

const beginning = /^\W*(?:whereas|recitals|background|preamble|witnesseth|dear)\b/i
const unfinished = /(?:\b(?:and|of|to|for|the|an?)|[,&])\W*$/i
const goesOn = /^\W*(?:for|of|on|regarding|relating|between (?:the )?(?:owner|employer|client))\b/i
const furniture = /confidential treatment|portions of this|table of contents|^\W*page \d|^source:|^exhibit\b.{0,12}$|\.{4}|\]\(|execution (?:copy|version)|securities and exchange commission|\b(?:shall|hereby|will|agrees?|pursuant)\b|^(?:article|section|\d+[.)]|[ivx]+\.)\s|privacy policy$|[;:]$/i
const small = /^(?:of|and|for|the|to|in|on|by|with|an?|or|between|as|&|\W+)$/i

function isTitle(line: string): boolean {
  if (hasMatch(line, furniture) || /[a-z]\.$/.test(line)) return false
  const words = line.trim().split(/\s+/)
  if (words.length <= 6 && hasMatch(line, endsInNoun)) return true
  const capital = words.filter(word => hasMatch(word, small) || !/^\p{Ll}/u.test(word.replace(/^[^\p{L}\p{N}]+/u, '')))
  return words.length <= 25 && capital.length >= words.length * 0.8
}

/** Without the company's name before it, and the parties and dates after it. */
function ownPart(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end)
  const company = firstMatch(line, /^.{0,90}?\b(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|plc|gmbh|company)\b\.?,?[’']?s?\s+(?=\S)/i)
  const rest = company ? line.slice(company[0].length) : ''
  const from = company && hasMatch(rest, holdsNoun) && !/^(?:and|agreement)\b/i.test(rest) ? company[0].length : 0
  const tail = firstMatch(line.slice(from), /\b(?:dated|by and (?:between|among)|between (?!(?:the )?(?:owner|employer|client))|made (?:and|as|this|on)|entered|effective as|with respect to)\b/i)
  return { start: start + from, end: tail && tail.index > 6 ? start + from + tail.index : end }
}

/** How far a name without a line of its own is looked for, in characters. */
const lead = 700
const leading = new RegExp(
  String.raw`(?<!\b(?:this|the|that|an?|to|under|certain|such|THIS|THE)\s)(?:(?:[A-Z][\w’'/-]{0,30},?|[a-z]-[a-z]{3,12}|[-–&]|and|of|for|to)\s+){0,9}(?:${capitalNoun})\b`
  + String.raw`(?:\s+(?:[Ff]or|FOR|[Oo]f|OF|[Oo]n|ON)(?:\s+(?:the|THE|an?|A))?(?:\s+[A-Z][\w’'/-]{0,30}){1,5}|\s+(?:BETWEEN|[Bb]etween)\s+(?:[Tt]he\s+|THE\s+)?(?:OWNER|Owner)\b.{0,40})?`
  + String.raw`(?=\s*(?:$|[\n(.,“"-]|[Tt]h(?:is|ese)\b|THIS\b|THESE\b|[Bb]etween\b|by and\b|dated\b|\d|[A-Z]))`,
)

/** Where lines were lost on the way, the capitalised words before the first sentence: "Exhibit 10.1 MARKETING AGREEMENT This Agreement is made". */
function leadName(text: string): Span[] {
  const m = firstMatch(text.slice(0, lead), leading)
  return m ? [ownPart(text, { start: m.index, end: m.index + m[0].length })] : []
}
