import type { Span } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { sentencesWithAny } from '../../contract/words'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const paper = '(?:proposals?|quotations?|quotes?|estimates?|tenders?|bids?|brochures?|catalogues?|e-?mails?|presentations?|pitch|sales (?:literature|material)|letter of intent|RFP response|response to the RFP)'
/** A promise that lives in another paper: “as described in the Supplier’s proposal of 3 May”. */
const rests = new RegExp(`\\b(?:(?:described|set (?:out|forth)|stated|specified|quoted|offered|listed|agreed|promised|contained|shown|detailed) (?:in|by)|in accordance with|conform(?:s|ing)? (?:to|with)|(?:complies|comply|complying) with|as (?:in|per)|meets?) (?<mark>(?:the|its|their|an?|our|your|[A-Z]\\w+[’']s|the [A-Z]\\w+[’']s) (?:\\w+ )?${paper}\\b(?: (?:dated|of|no\\.?|number) [\\w ]{1,20})?)`, 'dg')
/** One that is made part of the contract, or that is still to be written, or that belongs to how the contract itself works. */
const taken = new RegExp(`\\b${paper}\\b[^.;]{0,80}\\b(?:attached|annexed|incorporat\\w+|form(?:s|ing)? part|part of (?:this|the)|exhibit|schedule|annex|appendix|hereto)\\b|\\b(?:incorporat\\w+|includ(?:es|ing)|consists? of|comprises?|together with|exhibit|schedule|annex|attached)\\b[^.;]{0,80}\\b${paper}\\b`, 'i')
const later = new RegExp(`\\b(?:shall|will|may|must|to) (?:submit|provide|send|prepare|make|issue|give|deliver)\\b[^.;]{0,60}\\b${paper}\\b|\\b(?:each|any|every|such|future|additional|applicable|relevant) ${paper}\\b|\\b(?:request for|acquisition|competing|third[- ]party|takeover|tender offer|if|when|should|upon|to be (?:presented|provided|sent|made)|renew\\w*)\\b`, 'i')
const supersedes = /\b(?:supersed\w+|replac\w+|entire (?:agreement|understanding|contract)|whole (?:agreement|understanding|contract))\b/i

function outside({ contract, provisions }: Reading): Hit[] {
  const { sentences, text } = contract
  const entire = provisions.find(({ kind, start, end }) => kind === 'entire-agreement' && hasMatch(text.slice(start, end), supersedes))
  if (!entire) return []
  const found: Span[] = sentencesWithAny(contract.words, ['proposal', 'quotation', 'quote', 'estimate', 'tender', 'bid', 'brochure', 'catalogue', 'email', 'e-mail', 'presentation', 'pitch', 'literature', 'intent', 'rfp']).map(i => sentences[i]!)
    .filter(({ operative, text: words, start, end }) => operative && !(start < entire.end && entire.start < end) && !hasMatch(words, later))
    .flatMap(({ text: words, start }) => [...everyMatch(words, rests)].map(({ indices }) => ({ start: start + indices!.groups!['mark']![0], end: start + indices!.groups!['mark']![1] })))
  return found.length === 0 || hasMatch(text, taken) ? [] : [{ spans: [...found, { start: entire.start, end: entire.end }].sort((a, b) => a.start - b.start) }]
}

export default rule({
  id: 'drf-entire-v-incorporated', severity: 3, tier: 'likely',
  title: 'It rests on a paper that it says does not count',
  why: 'One clause points to a proposal or an email for what you get, and another says that nothing outside this text counts.',
  ask: 'Is this paper part of the contract, and may we attach it?',
  fallback: 'The paper attached, with its date, and named as part of the contract.',
  sources: ['93/13 Annex 1(n)'], labels: ['93/13:n'],
  find: { inContract: outside },
  flags: [
    'The Supplier builds the shed as described in «the Supplier’s proposal of 3 May 2026».\nThe price is 900 euros.\n«This contract is the entire agreement between the parties and supersedes all earlier papers.»',
    'The oven meets «the brochure».\nThe price is 900 euros.\n«This contract supersedes all prior agreements and understandings between the parties.»',
    'The Agent works at the rates stated in «its email of 2 June».\nThe goods are chairs.\n«This Agreement constitutes the entire agreement between the parties about the work.»',
  ],
  passes: [
    'The Supplier builds the shed as described in the Supplier’s proposal of 3 May 2026.\nThe price is 900 euros.\nThis contract and the attached proposal are the entire agreement between the parties and supersede all earlier papers.',
    'The oven meets the brochure.\nThe price is 900 euros.\nThe parties may change this contract in writing.',
    'The Agent works at the rates stated in Schedule 1.\nThe goods are chairs.\nThis Agreement constitutes the entire agreement between the parties about the work.',
    'If the Client asks for more, the Agent works at the rates stated in its email.\nThis Agreement constitutes the entire agreement between the parties about the work.',
    'The Agent shall send a quotation, and works at the rates stated in the quotation.\nThis Agreement constitutes the entire agreement between the parties about the work.',
  ],
})
