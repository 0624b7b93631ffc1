import type { Contract } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

/** “The courts of Duluth, Minnesota have exclusive jurisdiction”: the first place with a capital after the courts. */
const exclusive = /\b(?:exclusive(?:ly)? jurisdiction|only (?:in|lies)|must be brought|shall be brought|jurisdiction is exclusive|brought exclusively|lies only)\b/i
const place = /\b(?:[Cc]ourts? (?:of|in|located in|sitting in|for)|[Vv]enue[^.;]{0,60}? in|brought (?:only |exclusively )?in(?: the (?:state |federal |state and federal )?courts? (?:of|in|located in))?) (?:the )?(?:City of |County of |State of )?(?<place>[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2}(?:, [A-Z][a-z]{2,20})?|St\. [A-Z][a-z]{2,20} County, [A-Z][a-z]{2,20})/
const shared = /\b(?:defendant|either party may|each party may|where the|place of business of the)\b/i

/** The town or state of the court stands in the particulars of one party, and not in those of the other. */
function homeCourts({ contract }: Reading): Hit[] {
  if (areOnlineTerms(contract) || contract.parties.length !== 2) return []
  const said = [...new Set(['courts', 'court', 'venue'].flatMap(word => contract.words.sentencesWith(word)))].map(i => contract.sentences[i]!).filter(({ operative, text }) => operative && hasMatch(text, exclusive) && !hasMatch(text, shared))
  const [sentence] = said
  const found = sentence && firstMatch(sentence.text, place)
  if (!sentence || !found || said.length > 1) return []
  const at = homeOf(contract, found.groups!['place']!)
  return at ? [{ spans: [{ start: sentence.start + found.index, end: sentence.start + found.index + found[0].length }], against: at }] : []
}

/** The party that must travel: the other one’s particulars name the place. */
function homeOf({ text, parties }: Contract, town: string): string | undefined {
  const opening = text.slice(0, 3_000)
  const places = parties.map(({ role, name }) => ({ role, start: name ? opening.indexOf(name) : -1 }))
  if (places.some(({ start }) => start < 0)) return undefined
  const [first, second] = [...places].sort((a, b) => a.start - b.start)
  if (!first || !second || second.start - first.start > 600) return undefined
  const line = opening.indexOf('\n', second.start)
  const particulars = [opening.slice(first.start, second.start), opening.slice(second.start, Math.min(line < 0 ? Infinity : line, second.start + 300))]
  const names = town.match(/[A-Z][a-z]{2,20}/g)?.filter(name => !hasMatch(name, /^(?:County|State|City|The|New|North|South|West|East|Saint)$/)) ?? []
  const [inFirst = false, inSecond = false] = particulars.map(words => names.some(name => new RegExp(`\\b${name}\\b`).test(words)))
  return inFirst === inSecond ? undefined : inFirst ? second.role : first.role
}

export default rule({
  id: 'dsp-home-court', severity: 2, tier: 'likely',
  title: 'Only the courts of the other side’s home may decide',
  why: 'You would travel, and pay a lawyer there, for every dispute.',
  ask: 'Could a case also be brought where the one who is sued has its seat?',
  fallback: 'Each of us may be sued at its own seat.',
  sources: ['93/13 Annex 1(q), written for consumers'], labels: ['93/13:q'],
  find: { inContract: homeCourts },
  flags: [
    'This Agreement is between Alder Works, Inc., an Ohio corporation (“Mill”), and Birch Bakery, Inc., a Texas corporation (“Baker”).\nThe «courts of Ohio» have exclusive jurisdiction.',
    'This Agreement is between Alder Works, Inc., of 2 Mill Lane, Toledo (“Mill”), and Birch Bakery, Inc., of 9 High Street, Austin (“Baker”).\nAny lawsuit must be «brought in the courts of Toledo».',
    'This Agreement is between Alder Works, Inc., an Ohio corporation (“Mill”), and Birch Bakery, Inc., a Texas corporation (“Baker”).\n«Venue for every action lies only in Ohio».',
  ],
  passes: [
    'This Agreement is between Alder Works, Inc., an Ohio corporation (“Mill”), and Birch Bakery, Inc., an Ohio corporation (“Baker”).\nThe courts of Ohio have exclusive jurisdiction.',
    'This Agreement is between Alder Works, Inc., an Ohio corporation (“Mill”), and Birch Bakery, Inc., a Texas corporation (“Baker”).\nThe courts of Nevada have exclusive jurisdiction.',
    'This Agreement is between Alder Works, Inc., an Ohio corporation (“Mill”), and Birch Bakery, Inc., a Texas corporation (“Baker”).\nThe courts of the place where the defendant sits have exclusive jurisdiction.',
  ],
})
