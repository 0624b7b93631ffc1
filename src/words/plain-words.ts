/** What codes are called in front of a reader. Nothing that a reader sees shows a code. */
import type { ContractKind, ItemState } from '../engine/review'
import type { Tier } from '../engine/rules/rule'

/** Where a finding is shown: by what the reader does next, or, where there is nothing to do, by what it is. */
export type Group = 'stop' | 'change' | 'clarify' | 'tidy' | 'yours' | 'look'

export const groupWords: Readonly<Record<Group, string>> = {
  stop: 'Before signing',
  change: 'Ask for a change',
  clarify: 'Ask what it means',
  tidy: 'Tidy up',
  yours: 'In your favour',
  look: 'Needs your eyes',
}

/** Said once above a group whose name alone could be taken for a fault. */
export const groupNotes: Partial<Readonly<Record<Group, string>>> = {
  yours: 'These lean your way. The other side may ask about them.',
  look: 'Whether these matter depends on things that are not in the text. Nothing here is called a fault.',
}

export const stateWords: Readonly<Record<ItemState, string>> = {
  clear: 'clear',
  unclear: 'unclear',
  conflicting: 'conflicting',
  'against-you': 'against you',
  'not-found': 'not found here',
  'not-applicable': 'not applicable',
}

export const tierWords: Readonly<Record<Tier, string>> = {
  fact: 'Anyone can check this in the words themselves.',
  likely: 'The wording strongly points this way.',
  judgement: 'A person has to judge this one.',
}

const typeWords: Readonly<Record<ContractKind, string>> = {
  nda: 'Confidentiality agreement',
  services: 'Services',
  saas: 'Online software',
  licence: 'Licence',
  employment: 'Employment',
  separation: 'Leaving a job',
  lease: 'Lease',
  sale: 'Sale of goods',
  loan: 'Loan',
  construction: 'Building work',
  investment: 'Investment',
  partnership: 'Partnership',
  distribution: 'Distribution',
  'online-terms': 'Online terms',
  other: 'Contract',
}

export const kinds = Object.keys(typeWords) as readonly ContractKind[]

export const typeOf = (kind: ContractKind) => typeWords[kind]

/** By their names in words; a contract of no kind that we know comes last. */
export const contractKinds = (Object.keys(typeWords) as ContractKind[]).toSorted((a, b) => Number(a === 'other') - Number(b === 'other') || typeWords[a].localeCompare(typeWords[b]))

const families: Readonly<Record<string, string>> = {
  amb: 'Unclear wording',
  asn: 'Transfer',
  aud: 'Inspection',
  chg: 'Changes',
  cnf: 'Confidentiality',
  dat: 'Data',
  drf: 'Drafting slips',
  dsp: 'Disputes',
  emp: 'Employment',
  frl: 'Freelance work',
  gen: 'General points',
  ind: 'Indemnities',
  ins: 'Insurance',
  ipr: 'Ownership of work',
  lea: 'Lease',
  lia: 'Liability',
  mis: 'Not found here',
  mtr: 'Sums and dates',
  nda: 'Sharing secrets',
  own: 'Your own rules',
  pay: 'Payment',
  per: 'Who may do what',
  pub: 'Publicity',
  ren: 'Renewal',
  rst: 'Limits on your business',
  saas: 'Online software',
  sal: 'Sale of goods',
  ter: 'Ending it',
  tos: 'Online terms',
  war: 'Promises and warranties',
  x: 'Clauses taken together',
}

/** A family's name in words. A family that we have no word for is shown as other points, never as its code. */
export const familyOf = (family: string) => families[family.toLowerCase()] ?? 'Other points'

/** The family of a rule that is only known by its id, as `family-slug`. */
export const familyOfRule = (rule: string) => familyOf(rule.split('-')[0] ?? '')

/** `effective-date` as "effective date". */
export const kindWords = (kind: string) => kind.replaceAll('-', ' ')

/** A role inside a sentence: "the Customer". Whom online terms call “You” and “We” they call by no role. */
export const theRole = (role: string) => (/^(?:you|we|us)$/i.test(role) ? `“${role}”` : `the ${role}`)

/** "1 point", "3 points". */
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

/** "a", "a and b", "a, b and c". */
export const list = (words: readonly string[]) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
