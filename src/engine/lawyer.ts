/** Signs that a lawyer should see the contract before it is signed. Only the reader decides. */
import type { Contract, Span } from './contract/contract'
import { everyMatch } from './contract/matches'
import type { Review } from './review'

export type LawyerTrigger = {
  readonly sign: 'personal-guarantee' | 'no-limit' | 'non-compete' | 'own-work' | 'shares' | 'regulated' | 'foreign-law' | 'value'
  /** Why, in one plain sentence. */
  readonly reason: string
  /** The words that it rests on. */
  readonly at: readonly Span[]
}

export type OwnLines = {
  /** From this sum on the reader wants a lawyer to look. The currency is ISO 4217. */
  readonly value?: { readonly currency: string; readonly amount: number }
  /** The places whose law is the reader's own, as a contract would name them: "England", "Ohio". */
  readonly home?: readonly string[]
}

type Read = { readonly text: string; readonly review: Review; readonly lines: OwnLines }
type Sign = { readonly sign: LawyerTrigger['sign']; readonly reason: string; readonly where: (read: Read) => readonly Span[] }

/** Those signs that hold, the gravest first. */
export function lawyerTriggers({ text }: Pick<Contract, 'text'>, review: Review, lines: OwnLines = {}): readonly LawyerTrigger[] {
  return signs.flatMap(({ sign, reason, where }) => {
    const at = where({ text, review, lines })
    return at.length > 0 ? [{ sign, reason, at }] : []
  })
}

/** The trades that a licence or a supervisor stands behind, by words that hardly another contract holds. */
const regulated = /\b(?:HIPAA|protected health information|clinical trials?|medical devices?|marketing authori[sz]ation|Food and Drug Administration|FINRA|broker-dealer|Financial Conduct Authority|(?:regulated|authori[sz]ed) (?:by|under) the (?:FCA|PRA|FSMA|SEC|BaFin)|regulated activit(?:y|ies)|anti-money laundering|money transmi\w+|payment institution|insurance undertaking|gambling licen[cs]e|controlled substances?)\b/g

const shares = /\b(?:stock options?|share options?|restricted stock(?: units?)?|convertible (?:notes?|loans?)|preferred (?:stock|shares?)|preference shares?|vesting schedule|equity (?:awards?|grants?|incentive)|shares? (?:purchase|subscription) agreement|shareholders’? agreement)\b/gi

const signs: readonly Sign[] = [
  {
    sign: 'personal-guarantee', reason: 'Somebody answers with what they own for what another owes: a house can hang on it.',
    where: ({ review }) => [...hardOnReader(review, ['lia-personal', 'lia-surety-waivers']), ...review.keyTerms.filter(({ kind }) => kind === 'guarantee')],
  },
  {
    sign: 'no-limit', reason: 'You may have to pay without any limit, and one bad day could cost more than the contract brings in.',
    where: ({ review }) => hardOnReader(review, ['lia-unlimited-one-way', 'x-indemnity-no-cap', 'ind-uncapped', 'lia-one-way-cap']),
  },
  {
    sign: 'non-compete', reason: 'It limits what other work or trade you may take on; whether such a ban holds depends on where you are.',
    where: ({ review }) => [...hardOnReader(review, ['rst-noncompete', 'rst-noncompete-broad']), ...heldAgainst(review, 'non-compete')],
  },
  {
    sign: 'own-work', reason: 'Rights in what you make, or have made before, pass to the other side, and that is hard to undo.',
    where: ({ review }) => [...hardOnReader(review, ['ipr-assign-all', 'ipr-background', 'ipr-offhours']), ...(review.contractType.kind === 'employment' ? [] : heldAgainst(review, 'ip-ownership-assignment'))],
  },
  {
    sign: 'shares', reason: 'Part of the deal is a share in a business: tax, votes and what happens when somebody leaves are easily missed.',
    where: ({ text, review }) => (review.contractType.kind === 'investment' ? review.contractType.because.slice(0, 1) : placesOf(text, shares)),
  },
  { sign: 'regulated', reason: 'It touches a trade with rules and a supervisor of its own, which the words of the contract do not spell out.', where: ({ text }) => placesOf(text, regulated) },
  {
    sign: 'foreign-law', reason: 'The law or the courts of another place decide: what protects you at home may not help you there.',
    where: ({ review, lines }) => [...hardOnReader(review, ['dsp-law', 'dsp-far-court']), ...review.keyTerms.filter(term => term.kind === 'governing-law' && isAbroad(term.value, lines.home))],
  },
  { sign: 'value', reason: 'More money is at stake than the sum from which you want a lawyer to look.', where: ({ review, lines }) => review.keyTerms.filter(({ value }) => isAbove(value, lines.value)) },
]

/** What favours the reader needs no lawyer of theirs. */
function hardOnReader({ findings }: Review, rules: readonly string[]): readonly Span[] {
  return findings.filter(({ rule, outcome }) => rules.includes(rule) && outcome !== 'favours-you').flatMap(({ spans }) => spans)
}

/** Provisions of this kind that somebody else holds; all of them while nobody knows whose side the reader is on. */
function heldAgainst({ provisions, side }: Review, kind: string): readonly Span[] {
  return provisions.filter(provision => provision.kind === kind && provision.tier !== 'judgement' && (side === undefined || provision.holder !== side))
}

/** Five places are enough to see what is meant. */
function placesOf(text: string, pattern: RegExp): readonly Span[] {
  const places: Span[] = []
  for (const found of everyMatch(text, pattern)) {
    places.push({ start: found.index, end: found.index + found[0].length })
    if (places.length === 5) break
  }
  return places
}

function isAbroad(law: string, home: OwnLines['home']): boolean {
  return home !== undefined && home.length > 0 && !home.some(place => law.toLowerCase().includes(place.trim().toLowerCase()))
}

/** Sums in another currency are not weighed: there is no rate to weigh them by. */
function isAbove(value: string, line: OwnLines['value']): boolean {
  const sum = /^([A-Z]{3}) (\d+(?:\.\d+)?)$/.exec(value)
  return line !== undefined && sum !== null && sum[1] === line.currency && Number(sum[2]) >= line.amount
}
