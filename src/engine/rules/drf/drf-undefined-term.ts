import type { Span } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import { matchesAt } from '../anywhere'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'
import { beforeCapitals, beforeTwoCapitals } from './before-capitals'
import { definesElsewhere } from './meanings'

/** Words that contracts define; a capital on any other word may be a name. */
const nouns = `
  Services|Service|Products?|Deliverables?|Fees?|Work Products?|Confidential Information|Territory|Software|Licensed Software|Documentation|Specifications?|Order Forms?|Statements? of Work|Purchase Orders?|Change Orders?
  |Intellectual Property(?: Rights)?|Losses|Premises|Equipment|Materials|Licensed Products?|Licensed Materials|Net Sales|Royalt(?:y|ies)|Milestones?|Warranty Period|Acceptance Criteria|Acceptance Tests?|Subscription Term|Customer Data
  |Client Materials|Personal Data|Authori[sz]ed Users?|Initial Term|Renewal Term|Closing Date|Purchase Price|Common Areas?|Commencement Date|Effective Date|Start Date|End Date|Expiration Date|Termination Date|Delivery Date|Base Salary|Good Reason
  |Change of Control|Permitted Use|Purpose|Project|Goods|Work|Trademarks?|Marks|Feedback|Background IP|Background Intellectual Property|Inventions?|Restricted Period|Restricted Business|Losses|Claims?|Indemnified Part(?:y|ies)|Disclosing Party|Receiving Party
  |Force Majeure Events?|Service Levels?|Service Credits?|Support Services|Maintenance Services|Professional Services|Third[- ]Party Materials|Contract Year|Contract Price|Minimum Commitment|Key Personnel|Security Deposit|Insured Risks|Permitted Purpose|Usage Limits?|Support Hours|Service Hours|Support Period|Acceptance Date|Acceptance Period|Notice Period|Renewal Date|Permitted Users?|Approved Purpose
  `.replace(/\s*\n\s*/g, '')
const use = new RegExp(`\\b(?:an?|the|any|each|such|that|this|all|(?<!\\b[A-Z][a-z]{2,20} )of|its|for|to|no|by|with) (?=[A-Z])(?<term>${nouns})(?![\\w-]|[”"’]|\\s{1,4}[A-Z]|[:(])`, 'y')
/** Any other two or three words with capitals, of which the last is a word that contracts define: “the Steering Committee”. */
const lastWords = 'Agents?|Areas?|Boards?|Budgets?|Committees?|Criteria|Dates?|Environments?|Events?|Facility|Facilities|Fees?|Hours|Items?|Levels?|Limits?|Matri(?:x|ces)|Materials|Periods?|Plans?|Platforms?|Portals?|Policy|Policies|Procedures?|Process|Protocols?|Rates?|Register|Rules|Standards?|Guidelines|Manual|Handbook|Region|Regions|Representatives?|Requirements|Rights|Sites?|Systems?|Targets?|Terms|Tests?|Thresholds?|Tools?|Windows?'
const pair = new RegExp(`\\b(?:[Aa]n?|[Tt]he|[Aa]ny|[Ee]ach|such|that|this|[Aa]ll) (?<term>(?:[A-Z][a-z]{2,14} ){1,2}(?:${lastWords}))(?![\\w-]|[”"’]| [A-Z]|[:(]| \\(as defined)`, 'y')
/** Papers, bodies and names that need no definition. */
const named = /\b(?:[Cc]ommercial|Google|Microsoft|Apple|Adobe|Act|National|Federal|State|European|United|American|Internal|Standard(?= )|General|Central|World|International|Board of|Privacy|Cookie|Compensation|Audit|Remuneration|Executive|Effective|Execution|Prime|Base|Bank|Sections?|Articles?|Clauses?|Schedules?|Exhibits?|Tax|Stock|Incentive|Benefit|Retirement|Trading|Patent|Trademark|Copyright|Moral|Civil|Human|Intellectual|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/
const fewest = 3
/** Two words with capitals are no accident: they need to stand in only two places. */
const fewestOfTwo = 2
/** A contract that defines fewer words than this writes capitals out of habit; of one word alone that is likelier still. */
const fewestDefined = 3, fewestForOne = 5
const most = 3
/** Where hardly a word is defined, only one that stands alone among them is no habit. */
const mostAmongFew = 1

/** Capitals mean something only among small letters. */
const isProse = (text: string): boolean => {
  const lower = text.match(/\b[a-z]{2,}\b/g)?.length ?? 0
  // The term's own two capitals are not counted.
  return lower >= 3 && lower > 1.5 * ((text.match(/\b[A-Z]/g)?.length ?? 0) - 2)
}

/** The word without the ending that tells one from many. */
const stem = (term: string): string => term.toLowerCase().replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')

/** Places in the sentence. */
const usesIn = rememberInSentence((text): readonly { readonly key: string; readonly from: number; readonly to: number }[] => {
  const places = beforeCapitals(text), listed = [...matchesAt(places, text, use)]
  const pairs = [...matchesAt(places.filter(at => beforeTwoCapitals(text, at)), text, pair)].filter(({ index, groups }) => !hasMatch(groups!['term']!, named) && !listed.some(one => one.index === index))
  return [...listed, ...pairs].sort((a, b) => a.index - b.index).map(({ index, 0: words, groups }) => {
    const to = index + words.length, from = to - groups!['term']!.length
    return { key: stem(text.slice(from, to)), from, to }
  })
})

function undefinedTerms({ contract }: Reading): Hit[] {
  const { text, sentences, definitions, parties, clauses } = contract
  // Few definitions, or the terms of a website: the capitals are the writer's habit, not terms. And a contract that refers to another for its meanings is not whole here.
  if (definitions.length === 0 || areOnlineTerms(contract)) return []
  const known = [...definitions.map(({ term }) => term), ...parties.flatMap(({ role, name = '', aliases }) => [role, name, ...aliases])].map(stem).join('\n')
  // What a schedule or a table calls a row is no definition.
  const papers = clauses.filter(({ attachment }) => attachment)
  const attached = (start: number): boolean => papers.some(({ at, end }) => at.start <= start && start < end)
  const headings = clauses.map(({ heading = '', attachment, at }) => (attachment || attached(at.start) ? '' : heading.toLowerCase())).join('\n')
  const places = new Map<string, Span[]>()
  const isKnown = new Map<string, boolean>()
  for (const sentence of sentences) {
    if (!sentence.operative) continue
    let prose: boolean | undefined
    for (const { key, from, to } of usesIn(sentence.text)) {
      let told = isKnown.get(key)
      if (told === undefined) isKnown.set(key, (told = known.includes(key) || headings.includes(key)))
      if (told) continue
      if (!(prose ??= isProse(sentence.text))) break
      const same = places.get(key)
      if (same) same.push({ start: sentence.start + from, end: sentence.start + to })
      else places.set(key, [{ start: sentence.start + from, end: sentence.start + to }])
    }
  }
  const unknown = [...places].filter(([key, at]) => (key.includes(' ') ? at.length >= fewestOfTwo : at.length >= fewest && definitions.length >= fewestForOne))
  // Many such words are the writer's habit, or are told in a paper that is not here.
  return unknown.length === 0 || unknown.length > (definitions.length < fewestDefined ? mostAmongFew : most) || definesElsewhere(contract) ? [] : unknown.flatMap(([key, at]) => {
    return isExplained(text, key) ? [] : [{ spans: at }]
  })
}

/** In quotation marks, before a colon or a table's rule, after "called": defined in a shape that was not read. The word is looked for first, and what stands around it only there. */
function isExplained(text: string, key: string): boolean {
  const loose = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s{1,4}').replace(/y$/, '(?:y|ies)')
  const word = new RegExp(loose, 'gi')
  const explained = new RegExp(`(?<=["“'‘*_(|](?:the )?)${loose}s?[”"’*_):|]|(?<=(?:^|\\n)\\W{0,8}(?:\\d[\\d.]{0,6}\\s{0,3})?)${loose}s?\\s?[:.|–-]|\\b${loose}s?,? (?:shall mean|means?|is defined|are defined|refers? to)\\b|(?<=\\b(?:called|known as|referred to as) (?:the )?)${loose}|\\b${loose}s?\\s(?:\\(["“]|(?:shall be|is|will be) (?:the )?(?:\\d|[A-Z][a-z]{2,8}\\s\\d)|\\(?(?:as |that (?:is|are) |is |are )?(?:further )?(?:defined|described|specified|identified|set forth|set out|listed|named|stated)\\s(?:in|on|under|by)\\b)`, 'iy')
  for (let found = firstMatch(text, word); found; found = firstMatch(text, word)) {
    explained.lastIndex = found.index
    if (hasMatch(text, explained)) return true
    word.lastIndex = found.index + 1
  }
  return false
}

export default rule({
  id: 'drf-undefined-term', severity: 2, tier: 'likely', needsWhole: true, together: true,
  title: 'A word with a capital, and no meaning given',
  why: 'The capital says “see the definition”, and there is none here. What the word covers is open.',
  ask: 'Where is this defined, or may we define it here?',
  fallback: 'Add a definition, or write the word small.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: undefinedTerms },
  flags: [
    'Capitalised terms are defined in context or in clause 1 (Definitions).\n1. “Fees” means the sums in clause 4.\nThe Designer shall follow the «Brand Protocol» in every drawing. The «Brand Protocol» applies to every item that it sells.',
    '“Fees” means the sums in clause 4. “Client” means Birch Ltd. “Designer” means Alder Ltd. “Logo” means the drawing of a hare. “Shop” means the house at 4 Mill Lane.\nThe Designer shall follow the «Escalation Matrix» in every case of delay. The «Escalation Matrix» shall be looked at anew by both sides each quarter.',
    '“Fees” means the sums in clause 4. “Client” means Birch Ltd. “Designer” means Alder Ltd. “Logo” means the drawing of a hare. “Shop” means the house at 4 Mill Lane.\nThe Designer shall bring the «Deliverables» to the shop before noon. The Client looks at the «Deliverables» on the same day and says what it thinks. The Client pays when all «Deliverables» have come.',
    '“Fees” means the sums in clause 4. “Client” means Birch Ltd. “Designer” means Alder Ltd. “Logo” means the drawing of a hare. “Shop” means the house at 4 Mill Lane.\nThe Designer keeps the «Equipment» clean and dry during the whole of the work. The Client insures the «Equipment» against fire and theft. Nobody may take the «Equipment» out of the house.',
    '“Fees” means the sums in clause 4. “Client” means Birch Ltd. “Designer” means Alder Ltd. “Logo” means the drawing of a hare. “Shop” means the house at 4 Mill Lane.\nThe Client may use the logo within the «Territory» for as long as it likes. The Designer sells no hare within the «Territory» to others. Each side tells the other of copies that it sees in the «Territory» at once.',
  ],
  passes: [
    '“Fees” means the sums in clause 4. “Client” means Birch Ltd. “Designer” means Alder Ltd. “Logo” means the drawing of a hare. “Shop” means the house at 4 Mill Lane.\nThe Designer shall bring the Deliverables to the shop before noon. The Client looks at the Deliverables on the same day and says what it thinks. The Client pays when all Deliverables have come.\nDeliverables: the three drawings in the list below.',
    '“Fees” means the sums in clause 4. “Client” means Birch Ltd. “Designer” means Alder Ltd. “Logo” means the drawing of a hare. “Shop” means the house at 4 Mill Lane.\nThe Designer keeps the equipment clean and dry during the whole of the work. The Client insures the equipment against fire and theft. Nobody may take the equipment out of the house.',
    '“Fees” means the sums in clause 4. “Client” means Birch Ltd. “Designer” means Alder Ltd. “Logo” means the drawing of a hare. “Shop” means the house at 4 Mill Lane.\nThe Client may use the logo within the Territory specified in Exhibit B. The Designer sells no hare within the Territory to others. Each side tells the other of copies that it sees in the Territory at once.',
    '“Fees” means the sums in clause 4. “Client” means Birch Ltd. “Designer” means Alder Ltd. “Logo” means the drawing of a hare. “Shop” means the house at 4 Mill Lane.\nCapitalised words that are not defined here have the meanings that the main agreement gives them. The Client may use the logo within the Territory for as long as it likes. The Designer sells no hare within the Territory to others. Each side tells the other of copies that it sees in the Territory at once.',
  ],
})
