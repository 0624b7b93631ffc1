/** What codes are called in front of a reader. Nothing that a reader sees shows a code. */
import type { ContractKind, ItemState } from '../engine/review'
import type { Tier } from '../engine/rules/rule'
import { say, translated } from './say'

/** Where a finding is shown: by what the reader does next, or, where there is nothing to do, by what it is. */
export type Group = 'stop' | 'change' | 'clarify' | 'tidy' | 'yours' | 'look'

export const groupWords: Readonly<Record<Group, string>> = {
  stop: say('Before signing'),
  change: say('Ask for a change'),
  clarify: say('Ask what it means'),
  tidy: say('Tidy up'),
  yours: say('In your favour'),
  look: say('Needs your eyes'),
}

/** Said once above a group whose name alone could be taken for a fault. */
export const groupNotes: Partial<Readonly<Record<Group, string>>> = {
  yours: say('These lean your way. The other side may ask about them.'),
  look: say('Whether these matter depends on things that are not in the text. Nothing here is called a fault.'),
}

export const stateWords: Readonly<Record<ItemState, string>> = {
  clear: say('clear'),
  unclear: say('unclear'),
  conflicting: say('conflicting'),
  'against-you': say('against you'),
  'not-found': say('not found here'),
  'not-applicable': say('not applicable'),
}

export const tierWords: Readonly<Record<Tier, string>> = {
  fact: say('Anyone can check this in the words themselves.'),
  likely: say('The wording strongly points this way.'),
  judgement: say('A person has to judge this one.'),
}

const typeWords: Readonly<Record<ContractKind, string>> = {
  nda: say('Confidentiality agreement'),
  services: say('Services'),
  saas: say('Online software'),
  licence: say('Licence'),
  employment: say('Employment'),
  separation: say('Leaving a job'),
  lease: say('Lease'),
  sale: say('Sale of goods'),
  loan: say('Loan'),
  construction: say('Building work'),
  investment: say('Investment'),
  partnership: say('Partnership'),
  distribution: say('Distribution'),
  'online-terms': say('Online terms'),
  other: say('Contract'),
}

export const typeOf = (kind: ContractKind) => typeWords[kind]

/** By their names in words; a contract of no kind that we know comes last. */
export const contractKinds = (Object.keys(typeWords) as ContractKind[]).toSorted((a, b) => Number(a === 'other') - Number(b === 'other') || typeWords[a].localeCompare(typeWords[b]))

const families: Readonly<Record<string, string>> = {
  amb: say('Unclear wording'),
  asn: say('Transfer'),
  aud: say('Inspection'),
  chg: say('Changes'),
  cnf: say('Confidentiality'),
  dat: say('Data'),
  drf: say('Drafting slips'),
  dsp: say('Disputes'),
  emp: say('Employment'),
  frl: say('Freelance work'),
  gen: say('General points'),
  ind: say('Indemnities'),
  ins: say('Insurance'),
  ipr: say('Ownership of work'),
  lea: say('Lease'),
  lia: say('Liability'),
  mis: say('Not found here'),
  mtr: say('Sums and dates'),
  nda: say('Sharing secrets'),
  own: say('Your own rules'),
  pay: say('Payment'),
  per: say('Who may do what'),
  pub: say('Publicity'),
  ren: say('Renewal'),
  rst: say('Limits on your business'),
  saas: say('Online software'),
  sal: say('Sale of goods'),
  ter: say('Ending it'),
  tos: say('Online terms'),
  war: say('Promises and warranties'),
  x: say('Clauses taken together'),
}

/** A family's name in words. A family that we have no word for is shown as other points, never as its code. */
export const familyOf = (family: string) => families[family.toLowerCase()] ?? say('Other points')

/** The family of a rule that is only known by its id, as `family-slug`. */
export const familyOfRule = (rule: string) => familyOf(rule.split('-')[0] ?? '')

/** `effective-date` as "effective date". */
export const kindWords = (kind: string) => translated(kind.replaceAll('-', ' '))

/** A role inside a sentence: "the Customer". Whom online terms call “You” and “We” they call by no role. */
export const theRole = (role: string) => (/^(?:you|we|us)$/i.test(role) ? `“${role}”` : say('the {1}', role))

/** "1 point", "3 points": a sentence of two, so that a language can put the number where it wants it. */
export const count = (n: number, one: string, many = `${one}s`) => say(`{1} ${n === 1 ? one : many}`, n)

/** "a", "a and b", "a, b and c". */
export const list = (words: readonly string[]) => words.length < 2 ? words.join('') : say('{1} and {2}', words.slice(0, -1).join(', '), words.at(-1)!)
