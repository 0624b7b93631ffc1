/** Whether the whole contract lies before us, and of which sort it is: only then does it mean something that a thing is not found. */
import { sureContractType } from '../../contract-type'
import type { ContractKind } from '../../contract-type'
import type { Span } from '../../contract/contract'
import { isAmendment } from '../../contract/external-references'
import { hasMatch } from '../../contract/matches'
import { titleOf } from '../../provisions/title'
import type { Reading } from '../rule'
import { areOnlineTerms } from '../voice'

/** `title` is what to mark where no clause is near. */
export type Whole = { readonly kind: ContractKind; readonly title: Span }

/** Shorter texts are notes, order lines and cuttings; longer ones are whole files of papers. */
const fewestSentences = 7, fewestWords = 70, mostWords = 100_000
/** How far down another paper's hold over this one is said, in characters. */
const opening = 3_000

const known = new WeakMap<Reading['contract'], { readonly value: Whole | undefined }>()

/** The contract's sort, where that is beyond doubt, or the reader said it, and the contract is here from its title to its end; else undefined. */
export function wholeContract(reading: Reading): Whole | undefined {
  let found = known.get(reading.contract)
  if (!found) known.set(reading.contract, (found = { value: judge(reading) }))
  return found.value
}

function judge(reading: Reading): Whole | undefined {
  const { contract } = reading, { text, sentences, words } = contract
  if (words.count < fewestWords || words.count > mostWords || sentences.filter(({ operative }) => operative).length < fewestSentences) return undefined
  const kind = reading.kind ?? sureContractType(contract), title = titleOf(contract)
  if (!kind || !title || title.start > opening || isPart(text, text.slice(title.start, title.end))) return undefined
  return comesToAnEnd(reading) ? { kind, title } : undefined
}

/** Papers that change, fill in or hang on another one say little by themselves. */
function isPart(text: string, title: string): boolean {
  const head = text.slice(0, opening)
  return isAmendment(text) || hasMatch(title, partName) || /^\W*(?:form of|template|sample)\b/i.test(title) || hasMatch(head, hangsOnAnother)
}
const partName = /\b(?:amend\w*|addendum|supplement\w*|extension|renewal|joinder|assignment|termination|side letter|statement of work|work order|order form|purchase order|schedule|exhibit|annex|cover page|summary|term sheet|letter of intent|letter agreement|memorandum|standard terms|(?:general|standard) (?:terms and )?conditions|special conditions|transition)\b/i
const hangsOnAnother = /\b(?:cover page|key terms|standard terms|special conditions|general conditions|sub-?agreement|this (?:statement of work|sow|exhibit|annex|addendum|order form))\b|\b(?:made|entered into|issued|executed|delivered) (?:under|pursuant to|in connection with|as part of) (?:the|that|a) (?:certain )?(?:[A-Z]\w+ ){1,5}Agreement\b|\b(?:attached (?:to|hereto)|part of) the (?:main|master|framework|head) \w+\b|\bamended and restated\b/i

/** A text that was cut short has no signatures, and none of the clauses that stand near an end. */
function comesToAnEnd(reading: Reading): boolean {
  const { contract, provisions } = reading, { text, blocks } = contract
  const tail = text.slice(-400).trimEnd()
  if (/[a-z,;:(–-]$/.test(tail) && !/(?:^|\n)[^\n]{0,60}$/.test(tail)) return false
  if (hasMatch(tail.slice(-80), /\[(?:\.{3}|…|truncated|continued)\]|(?:\.{3}|…)$|\bcontinued on\b|\bread more\b|\bpage \d+ of \d+$/i)) return false
  const closing = new Set(provisions.filter(({ kind }) => closingKinds.has(kind)).map(({ kind }) => kind)).size
  return closing >= (areOnlineTerms(contract) ? 1 : 2) || (closing >= 1 && (blocks.some(({ kind }) => kind === 'signature') || hasMatch(text.slice(-2_000), /\b(?:signed|signature|in witness whereof|by:)/i)))
}
const closingKinds = new Set(['governing-law', 'jurisdiction', 'arbitration', 'entire-agreement', 'notices', 'amendment', 'severability', 'counterparts', 'anti-assignment', 'waiver', 'relationship', 'survival', 'terms-change'])
