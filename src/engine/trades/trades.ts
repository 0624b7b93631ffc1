/** Proposes trades: what costs the reader little and helps the other side, for what the reader wants. */
import { topicOf } from '../playbooks/topics'
import type { Finding, Review } from '../review'
import type { How } from './package-sentence'
import { packageSentence } from './package-sentence'
import { isAmong, isTradeable, otherParty, topicsOf } from './worth'

/** What the reader said of a finding: without it there is no deal, it would be good to have, it may be given. */
export type Choice = 'must' | 'want' | 'give'

export type Trade = {
  /** An index into the review's findings. */
  readonly give: number
  readonly how: How
  /** Whether the reader marked it, or it is our proposal. */
  readonly from: 'reader' | 'proposal'
  readonly want: number
  /** Why it could be worth something to them, in one plain sentence. */
  readonly because: string
  /** Polite and ready to send. */
  readonly sentence: string
}

/** More than this at once is no offer but a new contract. */
const most = 4
/** What we propose to give of our own accord costs no more than this severity. */
const cheapest = 2

type Give = { readonly index: number; readonly finding: Finding; readonly how: How; readonly from: Trade['from']; readonly worth: number; readonly because: string }

/** Each finding is in one trade at the most, and nothing is given for a point of its own topic. */
export function proposeTrades(reviewed: { readonly text: string; readonly review: Review }, choiceOf: (finding: Finding) => Choice | undefined): readonly Trade[] {
  const { review } = reviewed
  const chosen = review.findings.map(choiceOf)
  const gives = givesIn(review, chosen)
  const wants = review.findings.flatMap((finding, index) => (isWanted(finding, chosen[index]) ? [{ index, finding }] : []))
    .sort((a, b) => Number(chosen[b.index] === 'must') - Number(chosen[a.index] === 'must') || b.finding.severity - a.finding.severity || a.index - b.index)
  const trades: Trade[] = [], used = new Set<Give>()
  for (const { index, finding } of wants) {
    const give = gives.find(one => !used.has(one) && !isSameTopic(one.finding, finding))
    if (!give || trades.length === most) continue
    used.add(give)
    trades.push({ give: give.index, how: give.how, from: give.from, want: index, because: give.because, sentence: packageSentence(give.finding, give.how, finding, reviewed) })
  }
  return trades
}

const isWanted = (finding: Finding, choice: Choice | undefined) => (choice === 'must' || choice === 'want') && finding.outcome !== 'favours-you' && isTradeable(finding)
const isSameTopic = (a: Finding, b: Finding) => a.rule === b.rule || topicOf(a.rule) !== undefined && topicOf(a.rule) === topicOf(b.rule)

/** What the reader marked before what we propose; then what is worth most to them, and of equal worth what costs least. */
function givesIn(review: Review, chosen: readonly (Choice | undefined)[]): readonly Give[] {
  const other = otherParty(review)
  const theirs = other === undefined ? new Set<string>() : topicsOf(other, review), mine = review.side === undefined ? new Set<string>() : topicsOf(review.side, review)
  return review.findings.flatMap((finding, index): Give[] => {
    const marked = chosen[index] === 'give'
    if (chosen[index] !== undefined && !marked || !isTradeable(finding)) return []
    const how = finding.outcome === 'favours-you' ? 'offer' : 'accept', cared = isAmong(theirs, finding)
    const isCheap = finding.outcome !== 'look' && (how === 'offer' || cared && finding.severity <= cheapest) && !isAmong(mine, finding)
    if (!marked && !isCheap) return []
    return [{ index, finding, how, from: marked ? 'reader' : 'proposal', worth: Number(cared) + Number(how === 'offer'), because: because(how, cared) }]
  }).sort((a, b) => Number(b.from === 'reader') - Number(a.from === 'reader') || b.worth - a.worth || a.finding.severity - b.finding.severity || a.index - b.index)
}

function because(how: How, cared: boolean): string {
  if (how === 'offer') return cared ? 'These words are hard on them, on a point that their side often cares about.' : 'These words are hard on them, so a change helps them.'
  return cared ? 'Our playbook for their side has a wish on this point.' : 'You marked it as something that you can give; what it is worth to them, only they can say.'
}
