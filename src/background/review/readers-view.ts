/**
 * A contract as its reader sees it: from their side, by their playbook, with what they decided. None of it may enter the
 * page: marks come from the plain review.
 */
import { review as reviewText, type Review } from '../../engine/review'
import type { Decisions, PlaybookStanding } from '../../messages'
import { isWhole } from '../../messages/joined'
import { decisionsOn } from '../../storage/contracts'
import { settings } from '../../storage/settings'
import type { Settings } from '../../storage/settings-record'
import { knownFindings, type KnownFinding } from './known-findings'
import type { OpenTab } from './open-tabs'
import { chosenPlaybook } from '../keeping/playbooks'
import { hasRole, type Readers, type Reading } from './reading'

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
  const side = decisions.side ? { side: decisions.side } : {}, wishes = { ...decisions.kind && { kind: decisions.kind }, ...playbook && { playbook } }
  const review = reading.from({ ...side, ...wishes })
  const partly = !isWhole(page)
  const reviewOf: ReadersView['reviewOf'] = (text, from) => remembered(text, from ? wishes : { ...side, ...wishes })
  return { reading, review, reviewOf, decisions, findings: knownFindings(review, reading.text.text, decisions.findings, partly), settings: known, playbook: standing, partly }
}

type Seen = Readers & { readonly text: string; readonly review: Review }

/** The last few: who compares versions asks for both again after every decision. */
let seen: readonly Seen[] = []

function remembered(text: string, readers: Readers): Review {
  const known = seen.find(one => one.text === text && one.side === readers.side && one.kind === readers.kind && one.playbook === readers.playbook)
  const now = known ?? { ...readers, text, review: seenFrom(text, readers) }
  seen = [now, ...seen.filter(one => one !== known)].slice(0, 4)
  return now.review
}

/** From no side where the text knows nobody of that role. */
function seenFrom(text: string, { side, ...wishes }: Readers): Review {
  const plain = reviewText(text, wishes)
  return side !== undefined && hasRole(plain, side) ? reviewText(text, { ...wishes, side }) : plain
}
