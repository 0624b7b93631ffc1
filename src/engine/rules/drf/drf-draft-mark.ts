import type { Block } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** A line of its own that says so: "DRAFT", "Draft of 3 May", "Confidential draft – not for signature". */
const legend = /^[\s*_#([-]{0,6}(?:(?:(?:confidential|preliminary|working|discussion|first|second|third|initial|privileged|client|seller[’']s|buyer[’']s|supplier[’']s|company)\s(?:[&/]\s)?){0,2}draft(?:\s?[\])*_.!-]*$|\s?[-–—:,/|(]|\s(?:of|dated|as of|date|v\.?\s?\d|version|no\.?\s?\d|number|for (?:discussion|review|comment|negotiation)|not for|only|subject to|\d)))|^[A-Z][A-Z ]{6,60}[-–—( ]{1,3}\(?DRAFT\)?\s?$|^[A-Z&]{2,6} draft (?:of |dated |no\.? ?)?[\dv]|^[\s*_#([-]{0,6}(?:for discussion purposes only|subject to contract|not for (?:signature|execution)|draft\s+subject to)\b/i

function legends({ contract: { text, blocks } }: Reading): Hit[] {
  const isLegend = ({ start, end }: Block) => end - start <= 120 && hasMatch(text.slice(start, end), legend)
  return blocks.filter(isLegend).map(({ start, end }) => ({ spans: [{ start, end }] }))
}

export default rule({
  id: 'drf-draft-mark', severity: 2, tier: 'fact', together: true,
  title: 'The text calls itself a draft',
  why: 'It may not be the text that was agreed, and “subject to contract” says that nobody is bound yet.',
  ask: 'Is this the final version? Could I have a clean copy?',
  fallback: 'A clean copy without the mark, for both of us to sign.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: legends },
  flags: [
    '«CARPET CLEANING AGREEMENT (DRAFT)»\nThe cleaner cleans the carpets of the shop.',
    '«DRAFT»\n\nThe Tenant rents the shop.',
    '«Confidential draft of 3 May 2026»\n\nThe Tenant rents the shop.',
    'The Tenant rents the shop.\n\n«SUBJECT TO CONTRACT»',
    '«Draft v0.3 – not for signature»\n\nThe Supplier delivers the goods.',
  ],
  passes: [
    'LEASE\n\nThe Tenant rents the shop.',
    'Draft reports are sent to the Client on Fridays.',
    'The Bank pays by draft on the first day.\nDrafting costs are shared.',
  ],
})
