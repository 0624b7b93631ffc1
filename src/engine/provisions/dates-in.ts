/** The dates of a sentence, as a contract means them. */
import type { Contract, ContractDate, Sentence, Span } from '../contract/contract'
import { quantitiesIn } from '../contract/quantities-in'
import { dayOrder, inOrder } from './day-order'

/** A date left open: "____ day of ______, 2020", "[*], 2020". */
const open = /(?:this\s+)?(?:_{2,}|\[[\s_*●•]{0,20}\])\s*(?:st|nd|rd|th)?\s*(?:day of\s*)?(?:(?:_{2,}|\[[\s_*●•]{0,20}\]|[A-Z][a-z]{2,9}),?\s*)?(?:(?:19|20)(?:\d\d|_{1,})|(?:_{2,}|\[[\s_*●•]{0,20}\]))/g

/** A stamp that a register put on the page: "Source: ALDER INC, 8-K, 5/2/2019"; or a printer, with the time of day. */
const filed = /\bSource:\s[^\n]{0,110}$/, printed = /^\s{1,3}\d{1,2}:\d\d/

/** A definition that holds a day tells of another paper, or of an event. */
export const definesAnother = /^[\W\d]{0,12}[“"](?![^”"]{0,20}\bdate\b)[^”"]{2,80}[”"]/i

export type DateHere = Span & { readonly iso?: string }

/** The dates of a sentence, open ones too, in order. */
export function datesIn(contract: Contract, sentence: Sentence): DateHere[] {
  const told: DateHere[] = quantitiesIn(contract, sentence).filter((q): q is ContractDate => q.kind === 'date')
    .filter(({ start, end }) => !filed.test(contract.text.slice(Math.max(0, start - 120), start)) && !printed.test(contract.text.slice(end, end + 10)))
    .map(({ start, end, iso, ambiguous }) => {
      const day = iso ?? (ambiguous ? inOrder(contract.text.slice(start, end), dayOrder(contract)) : undefined)
      return { start, end, ...(day ? { iso: day } : {}) }
    })
  const text = sentence.text.slice(0, 3_000)
  for (const m of text.matchAll(open)) {
    // A bare row of underscores is a line to sign on.
    if (!/day of|\b(?:19|20)\d|[A-Z][a-z]{2}/.test(m[0])) continue
    const start = sentence.start + m.index, end = start + m[0].length
    if (!told.some(d => d.start < end && start < d.end)) told.push({ start, end })
  }
  return told.sort((a, b) => a.start - b.start)
}
