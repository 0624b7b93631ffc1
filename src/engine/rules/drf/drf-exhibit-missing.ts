import { needOf } from '../../contract/candidates'
import type { Contract, Reference } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** "A", "3", "IV", "B-2"; securities filings (Schedule 13D, Exhibit 10.2) and parts of parts are other papers' numbers. */
const plainLabel = /^(?:[A-Z]{1,2}(?:-?\d{1,2})?|\d{1,2}|[IVX]{1,5})$/
/** Words that send the reader to the paper; a paper that is still to be written is not missing. */
const sends = /\b(?:attached|annexed|hereto|herewith|set (?:forth|out)|described|listed|identified|specified|contained|shown|stated|defined|governed|in accordance with|in|under|as|per|by|with|to|of|on|see|from|meets?|satisf(?:y|ies)|what|follows?|and|or|than|including) (?:the )?(?:attached |following )?$/i
const later = /\b(?:will|shall|may|to|hereafter) be (?:deemed |finally )?(?:to be )?(?:attached|appended|agreed|added|numbered|negotiated)|\btemplate\b/i

/** "…, Annex II and Annex III of the Clauses", "… to the Consulting Agreement": another paper's. */
const ofAnother = /^[\s,)"”]{0,4}(?:(?:[\s,]|and |or ){0,3}(?:[Aa]nnex|[Ee]xhibit|[Ss]chedule|[Aa]ppendix|[Aa]ttachment)\s[\w()-]{1,8}[\s,]{0,2}){0,6}(?:of|to|in|on|under|from) (?:the |such |that |its |any )?(?!this\b|Agreement\b)[A-Z]/

/** Each paper that seems to be missing is looked for in every line; a text that misses more of them is no contract. */
const most = 100

/** The first place where each missing paper is named. */
function papers({ contract }: Reading): Hit[] {
  const { text, clauses, references, sentences } = contract
  const named = references.filter(({ kind, label, start, end }) => kind === 'attachment' && hasMatch(label, plainLabel) && text[start - 1] !== '-' && !/^[-(]/.test(text.slice(end, end + 1)) && !/s\W{0,2}[\w.]{1,6}$/.test(text.slice(start, end)))
  if (!named.length) return []
  // Wherever a line begins with the paper's name, the paper may begin, whatever the outline made of it. In capitals, it may also begin in mid-line.
  let heads: readonly string[] | undefined, loudHeads: readonly string[] | undefined
  const begins = (label: string) => {
    const head = new RegExp(`^\\W{0,12}(?:\\w{1,12} to )?(?:schedule|exhibit|annex|annexure|appendix|attachment|addendum)(?:\\s(?:no\\.?\\s)?(?:[-–—] ?)?["“']?${label.toLowerCase().replace(/[^a-z0-9]/g, '\\W?')}(?![a-z0-9])|$)`)
    const loud = new RegExp(`^(?:SCHEDULE|EXHIBIT|ANNEX|ANNEXURE|APPENDIX|ATTACHMENT|ADDENDUM) [“"]?${label.toUpperCase().replace(/[^A-Z0-9]/g, '\\W?')}(?![A-Z0-9])`)
    return clauses.some(({ attachment, number }) => attachment && number?.toLowerCase() === label.toLowerCase())
      || (heads ??= headsOf(contract)).some(line => hasMatch(line, head)) || (loudHeads ??= loudHeadsOf(contract)).some(rest => hasMatch(rest, loud))
  }
  const elsewhere = ({ sentence, start, end }: Reference): boolean => {
    const { text: words, start: from } = sentences[sentence]!
    return hasMatch(words.slice(end - from, end - from + 140), ofAnother) || hasMatch(words.slice(Math.max(0, start - from - 80), end - from + 80), /\b(?:Form|Registration|Report|Commission|SEC|Securities|filed|incorporated by reference|intentionally omitted|Act|Code|Clauses)\b/)
  }
  // A paper that is once said to be another contract's is that one's everywhere.
  const foreign = new Set(named.filter(one => one.external || elsewhere(one)).map(({ label }) => label.toLowerCase()))
  const seen = new Set<string>()
  return named.filter(one => {
    const key = one.label.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    const { text: words, start: from } = sentences[one.sentence]!
    return hasMatch(words.slice(0, one.start - from).slice(-60), sends) && !hasMatch(words, later) && one.target === undefined && !foreign.has(key)
  }).slice(0, most).filter(({ label }) => !begins(label)).map(({ start, end }) => ({ spans: [{ start, end }] }))
}

/** The beginnings of the lines that may head a paper. */
function headsOf({ text, blocks, sentences, words }: Contract): readonly string[] {
  const heads: string[] = []
  let unread = 0
  for (const index of words.candidates.matching(ofPaper)) {
    const sentence = sentences[index]!
    for (unread = Math.max(unread, sentence.block); unread < blocks.length && blocks[unread]!.start < sentence.end; unread++) {
      const { kind, start, end } = blocks[unread]!, line = text.slice(start, Math.min(end, start + 90)).toLowerCase()
      if (kind !== 'contents' && hasMatch(line, mayHead)) heads.push(line)
    }
  }
  return heads
}
const ofPaper = needOf(/schedule|exhibit|annex|appendix|attachment|addendum/)
const mayHead = /^\W{0,12}(?:\w{1,12} to )?(?:schedule|exhibit|annex|appendix|attachment|addendum)/

/** What stands from each name of a paper in capitals that begins a line, a sentence or a column. Plain words are found in a text many times faster than patterns. */
const loudHeadsOf = ({ text, words }: Contract): readonly string[] => loudNames.filter(name => words.has(name.trimEnd().toLowerCase())).flatMap(name => {
  const heads: string[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) if (/(?:\n|\s{3}|[.:]\s)$/.test(text.slice(Math.max(0, at - 3), at))) heads.push(text.slice(at, at + 40))
  return heads
})
const loudNames = ['SCHEDULE ', 'EXHIBIT ', 'ANNEX ', 'ANNEXURE ', 'APPENDIX ', 'ATTACHMENT ', 'ADDENDUM ']

/** “Shown edged red on Plan 1”: drawings are papers too, and are named in ways of their own. */
const drawing = /\b(?:shown|edged|marked|colou?red|outlined|hatched|shaded|identified)\b[^.;]{0,60}?\bon (?:the )?(?:attached |annexed )?(?<name>(?:[Pp]lan|[Dd]rawing|[Mm]ap) (?:[A-Z]|\d{1,2}))\b/dg

/** Drawings are pictures: a line that begins with the name is all that a text can show of one. */
function drawings({ contract: { text, sentences, blocks, words } }: Reading): Hit[] {
  const candidates = [...new Set(['plan', 'drawing', 'map'].flatMap(word => words.sentencesWith(word)))].sort((a, b) => a - b)
  const seen = new Set<string>()
  let heads: readonly string[] | undefined
  const readHeads = () => blocks.map(({ start }) => text.slice(start, start + 40).toLowerCase().replace(/^\W+/, ''))
  return candidates.map(i => sentences[i]!).flatMap(({ text: said, start, operative }) => !operative ? [] : [...everyMatch(said, drawing)].flatMap(({ indices }) => {
    const [from, to] = indices!.groups!['name']!, name = said.slice(from, to).toLowerCase()
    if (seen.has(name)) return []
    seen.add(name)
    if ((heads ??= readHeads()).some(head => head.startsWith(name))) return []
    return [{ spans: [{ start: start + from, end: start + to }] }]
  }))
}

export default rule({
  id: 'drf-exhibit-missing', severity: 3, tier: 'fact', needsWhole: true, together: true,
  title: 'A schedule or exhibit is named and not found here',
  why: 'The work, the price or the service level may stand in a paper that you have not seen. It may be a separate file.',
  ask: 'Please could you send me the papers that are named here and not attached?',
  fallback: 'Attach it before anyone signs, or take the reference out.',
  sources: ['CUAD: measured on filed contracts'], labels: [],
  find: { inContract: reading => [...papers(reading), ...drawings(reading)] },
  flags: [
    'The Supplier shall deliver the goods listed in «Schedule 1».',
    'The work is described in «Exhibit A» and the price in «Exhibit B».\nThe Client pays under Exhibit B.',
    'The rules in «Annex 3» apply.\n\nANNEX 1\nPrices',
    'The Landlord lets to the Tenant the shop that is shown edged red on «Plan 1».',
  ],
  passes: [
    'The Supplier shall deliver the goods listed in Schedule 1.\n\nSchedule 1\nTen chairs',
    'The Supplier shall deliver the goods listed in Schedule B.\n\nSCHEDULE - B\nTen chairs',
    'The work is described in Exhibit A to the Consulting Agreement of 3 May 2024.',
    'The rules in Annex 1 apply.\n\nANNEX 1: PRICES\nTen euros a chair',
    'The Landlord lets to the Tenant the shop that is shown edged red on Plan 1.\n\nPlan 1: the ground floor',
    'The Tenant is in the health plan that is marked on Form 2.',
  ],
})
