/** The contract's own name, as its title or its first sentence gives it. */
import type { Span } from '../contract/contract'
import { firstMatch, hasMatch } from '../contract/matches'
import { rememberInContract } from '../contract/memory'

const noun = String.raw`(?:agreements?|(?:sub-?)?contract|(?:sub-?)?lease|power of attorney|bill of sale|heads of terms|term sheet|mortgage|licen[cs]e|addendum|amendment|terms(?: (?:and|&) conditions| of (?:use|service|sale))?|conditions of (?:sale|use)|policy|plan|note|deed|letter(?: of intent| agreement)?|memorandum of (?:understanding|agreement)|statement of work|order|guaranty|guarantee|warrant|release|indenture|charter|engagement|appointment|undertaking|eula)`
const titled = new RegExp(String.raw`\b${noun}\b`, 'i')
const furniture = /\b(?:exhibit|schedule|annex|appendix)\s+\S{1,8}$|^(?:exhibit|ex-?\d)|confidential treatment|portions of this|table of contents|\bpage \d|^source:|execution (?:copy|version)|^\[?\*{2,}|securities and exchange|\bwhereas\b|\bparties\b.{0,20}\bagree\b|filed separately|redacted|^(?:article|section)\b|counterparts|pursuant to|\b(?:shall|hereby|will|desires?|agrees?|contains?|sets? forth|in accordance with|is attached|is issued|accepts?|under this|such)\b|^(?:\d+|[ivx]+)[.)]\s|^\[.{0,120}\]\(|\bthese terms\b|^(?:re|subject)\b.{0,3}$|\bterm of the\b|last updated|effective date/i

/** How many blocks from the top are looked at, and how far in characters. */
const lines = 60, depth = 5_000

export const titleOf = rememberInContract((contract): Span | undefined => {
  const { text, blocks } = contract
  let best: { readonly span: Span; readonly worth: number } | undefined
  for (const block of blocks.slice(0, lines)) {
    if (block.start > depth) break
    const line = text.slice(block.start, Math.min(block.end, block.start + 2_000))
    if (hasMatch(line, /\b(?:this|the)\s+[^.]{0,120}\b(?:is (?:made|entered|dated|effective)|(?:made|entered) (?:and entered )?(?:into|as of)|by and between)\b/i) && line.length > 60) {
      if (best) break
      const said = firstSentenceTitle(line)
      if (said) return { start: block.start + said.start, end: block.start + said.end }
    }
    if (line.length > 160 || line.length < 4 || hasMatch(line, furniture) || /[;:]$|[a-z]\.$/.test(line)) continue
    if (!hasMatch(line, titled)) continue
    const [lead, tail] = bounds(line)
    if (tail - lead < 4) continue
    const shown = line.slice(lead, tail)
    const words = shown.split(/\s+/)
    const capital = words.filter(word => /^[^a-z]*$|^[“"(]?[A-Z]/.test(word) || hasMatch(word, /^(?:of|and|for|the|to|in|on|by|with|a|an|&)$/i)).length
    if (capital / words.length < 0.75) continue
    const worth = (shown === shown.toUpperCase() ? 2 : 1) + (new RegExp(String.raw`${noun}\W*$`, 'i').test(shown) ? 2 : 0) + (words.length <= 12 ? 1 : 0)
    if (!best || worth > best.worth) best = { span: { start: block.start + lead, end: block.start + tail }, worth }
    if (best.worth >= 4) break
  }
  if (best) return best.span
  for (const block of blocks.slice(0, lines)) {
    const said = firstSentenceTitle(text.slice(block.start, Math.min(block.end, block.start + 600)))
    if (said) return { start: block.start + said.start, end: block.start + said.end }
  }
  return insideLine(text.slice(0, depth))
})

const connected = String.raw`(?:(?:and|of|for|to|the|AND|OF|FOR|TO|THE|&)\s{1,3}){0,2}`
const joined = [
  new RegExp(String.raw`(?<![\p{L}.])(?:[A-Z][A-Z&’'/-]{2,24},?\s{1,3}${connected}){1,8}(?:AGREEMENT|CONTRACT|LEASE|LICEN[CS]E|ADDENDUM|AMENDMENT)(?![\p{L}])`, 'u'),
  new RegExp(String.raw`(?<![\p{L}.])(?:[A-Z][\p{L}&’'/-]{2,24},?\s{1,3}${connected}){1,8}(?:Agreement|Contract|Lease|Licen[cs]e|Addendum|Amendment)(?![\p{L}])`, 'u'),
]
/** Words of a cover line that belong to the file, not to the name. */
const notName = /^(?:(?:EXHIBIT|Exhibit|EX|THIS|This|THE|The|FORM OF|Form of|EXECUTION|CONFIDENTIAL|COPY|VERSION)\b[\s.]{0,3}(?:\d[\d.]*\s+)?)+/

/** The last resort: a name that was run together with other words of the first page. */
function insideLine(top: string): Span | undefined {
  for (const words of joined) {
    const m = firstMatch(top, words)
    if (!m) continue
    const lead = firstMatch(m[0], notName)?.[0].length ?? 0
    if (m[0].slice(lead).includes(' ')) return { start: m.index + lead, end: m.index + m[0].length }
  }
  return undefined
}

/** Where the name itself begins and ends: without marks, a company's name before it, dates and parties after it. */
function bounds(line: string): [number, number] {
  let lead = firstMatch(line, /^(?:#+\s*|[*“"]+\s*|\d+(?:\.\d+)+\s+|re:\s*|form of\s+)?/i)![0].length
  const rest = line.slice(lead)
  const company = firstMatch(rest, /^.{0,90}?\b(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|plc|gmbh|company)\b\.?,?\s+(?=\S)/i)
  if (company && new RegExp(String.raw`^(?!and\b)[^,]{4,}\b${noun}\b`, 'i').test(rest.slice(company[0].length))) lead += company[0].length
  const end = firstMatch(line.slice(lead), /\s*(?:[-_*=]{3,}|\b(?:dated|between|by and (?:between|among)|made (?:and|as|this|on)|entered|effective as|with respect to|contract no|no\.? ?\d)\b).{0,200}$|[\s*”"_(-]*$/i)
  const cut = end && end.index > 6 ? lead + end.index : line.length
  return [lead, lead + line.slice(lead, cut).trimEnd().length]
}

function firstSentenceTitle(line: string): Span | undefined {
  const m = new RegExp(String.raw`\b(?:[Tt]his|THIS|[Tt]he|THE)\s+((?:[A-Z][\w’'&/-]*\s+(?:(?:and|of|for|AND|OF|FOR|&|to|TO)\s+)?){0,9}${noun})\b`, 'i').exec(line)
  if (!m || !/^[A-Z]/.test(m[1]!)) return undefined
  const start = m.index + m[0].length - m[1]!.length
  return m[1]!.includes(' ') ? { start, end: start + m[1]!.length } : undefined
}
