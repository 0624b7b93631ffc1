/**
 * A contract as its reader sees it: from their side, by their playbook, with what they decided. None of it may enter the
 * page: marks come from the plain review.
 */
import type { Playbook } from '../engine/playbooks/playbook'
import { review as reviewText, type Review } from '../engine/review'
import type { Decisions, PlaybookStanding } from '../messages'
import { decisionsOn } from '../storage/contracts'
import { settings } from '../storage/settings'
import type { Settings } from '../storage/settings-record'
import { knownFindings, type KnownFinding } from './known-findings'
import type { OpenTab } from './open-tabs'
import { chosenPlaybook } from './playbooks'
import { hasRole, isWhole, type Reading } from './reading'

export type ReadersView = {
  readonly reading: Reviewed
  readonly review: Review
  readonly decisions: Decisions
  /** Of `decisions.findings`, as far as they are about the findings of `review`. */
  readonly findings: readonly KnownFinding[]
  readonly settings: Settings
  readonly playbook: PlaybookStanding
  /** The same contract in another text, seen by the same reader, or from no side. */
  readonly reviewOf: (text: string, from?: 'neither side') => Review
  /** True while only part of the contract is read. */
  readonly partly: boolean
}

type Reviewed = Extract<Reading, { kind: 'review' }>

/** Throws UnreadableRecord. */
export async function readersView(reading: Reviewed, { contract, page }: Pick<OpenTab, 'contract' | 'page'>): Promise<ReadersView> {
  const decisions = await decisionsOn(contract?.key), known = await settings()
  const { standing, playbook } = await chosenPlaybook(decisions, decisions.kind ?? reading.plain.contractType.kind, known.playbooks)
  const review = reading.from({ ...decisions.side && { side: decisions.side }, ...decisions.kind && { kind: decisions.kind }, ...playbook && { playbook } })
  const partly = !isWhole(page)
  const reviewOf: ReadersView['reviewOf'] = (text, from) => remembered(from ? null : decisions.side, text, playbook)
  return { reading, review, reviewOf, decisions, findings: knownFindings(review, reading.text.text, decisions.findings, partly), settings: known, playbook: standing, partly }
}

type Seen = { readonly side: Decisions['side']; readonly text: string; readonly playbook: Playbook | undefined; readonly review: Review }

/** The last few: who compares versions asks for both again after every decision. */
let seen: readonly Seen[] = []

function remembered(side: Decisions['side'], text: string, playbook: Playbook | undefined): Review {
  const known = seen.find(one => one.text === text && one.side === side && one.playbook === playbook)
  const now = known ?? { side, text, playbook, review: seenFrom(side, text, playbook) }
  seen = [now, ...seen.filter(one => one !== known)].slice(0, 4)
  return now.review
}

/** From no side where the text knows nobody of that role. */
function seenFrom(side: Decisions['side'], text: string, playbook: Playbook | undefined): Review {
  const wishes = playbook ? { playbook } : {}, plain = reviewText(text, wishes)
  return typeof side === 'string' && hasRole(plain, side) ? reviewText(text, { ...wishes, side }) : plain
}
