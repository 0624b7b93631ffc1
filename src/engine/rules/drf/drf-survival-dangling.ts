import type { Contract, Reference, Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { sentencesWithAny } from '../../contract/words'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { inAttachment } from './attachments'

const lives = /\b(?:shall|will|must|do|does|to)? ?surviv(?:e|es)\b/i
/** Words by which the list is not the whole of it, or which keep secrets alive by themselves. */
const open = /\b(?:by (?:its|their) (?:very )?natures?|by (?:its|their) (?:express )?terms|intended to|expressly|any (?:other )?(?:provisions?|obligations?)|confidential\w*|non-?disclosure|including|such as|all (?:other )?(?:provisions|obligations|sections|clauses)|accrued)\b/i
const secret = /\b(?:confiden\w+|non-?disclosure|secrecy)\b/i
/** The clause on secrets says itself how long it lasts. */
const lasting = /\b(?:surviv\w+|after (?:the )?(?:\w+ ){0,4}(?:terminat\w+|expir\w+|end\b)|following (?:the )?(?:\w+ ){0,3}(?:terminat\w+|expir\w+)|(?:years?|months?) (?:after|following|from|thereafter|beyond)|perpetu\w+|indefinitely|thereafter|notwithstanding (?:the )?(?:terminat\w+|expir\w+)|period of|for so long|at all times)\b/i

/** The clause whose heading says that it is about secrets, where there is just one with words of its own. */
function secretClause({ clauses, text }: Contract): number | undefined {
  const found = clauses.flatMap(({ heading = '', number, attachment, level, at, end }, i) => (hasMatch(heading, secret) && number !== undefined && !attachment && level === 1 && end - at.end > 120 && text.slice(at.end, end).trim() !== '' ? [i] : []))
  return found.length === 1 ? found[0] : undefined
}

/** True where the reference takes in the clause: it, one around it, or one inside it. */
const takesIn = ({ clauses }: Contract, { target }: Reference, wanted: number): boolean => target !== undefined && (isWithin(clauses, target, wanted) || isWithin(clauses, wanted, target))

function isWithin(clauses: Contract['clauses'], inner: number, outer: number): boolean {
  for (let i = inner; i >= 0; i = clauses[i]!.parent) if (i === outer) return true
  return false
}

function lists(contract: Contract): readonly { readonly sentence: Sentence; readonly named: readonly Reference[] }[] {
  return sentencesWithAny(contract.words, ['survive', 'survives']).flatMap(i => {
    const sentence = contract.sentences[i]!
    if (!sentence.operative || !hasMatch(sentence.text, lives) || inAttachment(contract, sentence.start)) return []
    const named = contract.references.filter(one => one.sentence === i && one.kind === 'clause' && !one.external)
    return named.length >= 2 ? [{ sentence, named }] : []
  })
}

function forgotten({ contract }: Reading): Hit[] {
  const { clauses, text } = contract, about = secretClause(contract)
  const found = about === undefined ? [] : lists(contract)
  const [only] = found
  if (about === undefined || !only || found.length !== 1 || hasMatch(only.sentence.text, open)) return []
  const { named } = only
  // Its number may stand in a part of the list that was not read as one.
  if (new RegExp(`(?<![\\d.])${clauses[about]!.number!.replaceAll(/[^\dA-Z]/gi, '\\W?')}(?!\\d)`).test(only.sentence.text)) return []
  // A range takes in what lies between its ends, and a number that nobody bears may be this one.
  if (named.some(one => one.target === undefined || takesIn(contract, one, about)) || /\d\s?[-–]\s?\d|\b(?:to|through)\b/i.test(text.slice(named[0]!.start, named.at(-1)!.end))) return []
  const body = text.slice(clauses[about]!.at.start, clauses[about]!.end)
  return hasMatch(body, lasting) ? [] : [{ spans: [{ start: named[0]!.start, end: named.at(-1)!.end }] }]
}

export default rule({
  id: 'drf-survival-dangling', severity: 2, tier: 'likely', needsWhole: true,
  title: 'The list of clauses that outlast the end leaves out secrecy',
  why: 'What you told each other in confidence may be free to use on the day the contract ends.',
  ask: 'Should the duty to keep secrets go on after the end, and for how long?',
  fallback: 'Secrecy in the list, with a number of years.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: forgotten },
  flags: [
    '1. Fees\nThe Client pays monthly.\n2. Confidentiality\nEach party keeps the plans and the prices of the other to itself, and shows them to nobody who does not need them for the work.\n3. Liability\nThe Agent pays for harm.\n4. End\nEither may leave. «Clauses 1 and 3» survive the end of this contract.',
    '1. Rent\nThe rent is due monthly.\n2. Non-Disclosure\nThe Tenant tells nobody what the Landlord has said about the sale of the house, and the Landlord tells nobody what the Tenant earns.\n3. Repairs\nThe Landlord mends the roof.\n4. End\nThe following survive the end of this lease: «Section 1 and Section 3».',
    '1. Fees\nThe Client pays monthly.\n2. Secrecy\nThe Agent shows the list of buyers to no other person, and gives it to no other seller, whatever that seller offers for it to the Agent.\n3. Liability\nThe Agent pays for harm.\n4. Law\nIrish law applies.\n5. End\n«Clauses 1, 3 and 4» shall survive.',
  ],
  passes: [
    '1. Fees\nThe Client pays monthly.\n2. Confidentiality\nEach party keeps the plans and the prices of the other to itself, and shows them to nobody who does not need them for the work.\n3. Liability\nThe Agent pays for harm.\n4. End\nEither may leave. Clauses 1, 2 and 3 survive the end of this contract.',
    '1. Rent\nThe rent is due monthly.\n2. Non-Disclosure\nThe Tenant tells nobody what the Landlord has said about the sale of the house, and does so for three years after the end of the lease.\n3. Repairs\nThe Landlord mends the roof.\n4. End\nThe following survive the end of this lease: Section 1 and Section 3.',
    '1. Fees\nThe Client pays monthly.\n2. Secrecy\nThe Agent shows the list of buyers to no other person, and gives it to no other seller, whatever that seller offers for it to the Agent.\n3. Liability\nThe Agent pays for harm.\n4. Law\nIrish law applies.\n5. End\nClauses 1, 3 and 4, and all that by its nature should last, shall survive.',
    '1. Fees\nThe Client pays monthly.\n2. Cleaning\nThe Agent keeps the shop clean and dry, and leaves nothing in the way of the guests who come to it, whatever they buy there in the end.\n3. Liability\nThe Agent pays for harm.\n4. End\nClauses 1 and 3 survive the end of this contract.',
  ],
})
