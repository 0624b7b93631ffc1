/** What changed from one version of a contract to another, for its reader: clauses, findings, key terms. Done here, because the engine is here. */
import { compareTexts, type Comparison } from '../../engine/rounds/compare'
import { compareFindings, type FindingsComparison } from '../../engine/rounds/findings'
import type { Round } from '../../engine/rounds/round'
import { compareTerms, type TermChange } from '../../engine/rounds/terms'
import type { RoundsCompared, RoundText } from '../../messages'
import { isWhole } from '../../messages/joined'
import { roundsOn, textOf } from '../../storage/rounds'
import { roundNumbered } from '../../storage/rounds-record'
import { clauseChanges } from './clause-changes'
import { findingChanges } from './finding-changes'
import { keptChanges } from './kept-findings'
import type { OpenTab } from '../review/open-tabs'
import { placeLabels } from '../review/place-labels'
import { readersView, type ReadersView } from '../review/readers-view'
import { roundIn } from './rounds'
import { termChanges } from './term-changes'
import { Trouble } from '../trouble'
import { say } from '../../words/say'

/** The text of a version of the tab's contract, where it is kept. Throws UnreadableRecord. */
export async function textIn({ contract }: OpenTab, n: number): Promise<RoundText | undefined> {
  if (contract?.key === undefined) return undefined
  const round = roundNumbered(await roundsOn(contract.key), n)
  return round && textOf(contract.key, round.at)
}

/** From how version `before` was left to how `after` arrived, or to the page as it reads now. Throws UnreadableRecord, and Trouble where there is no such version. */
export async function comparedRounds(tab: number, open: OpenTab, before: number, after: number | undefined): Promise<RoundsCompared> {
  const { contract, reading, page } = open, key = contract?.key, isShown = after === undefined
  if (isShown && !isWhole(page)) throw new Trouble(say('Only a part of the contract has been read, so it cannot be compared yet.'))
  const rounds = key === undefined ? undefined : await roundsOn(key)
  const older = rounds && roundNumbered(rounds, before), newer = rounds && roundNumbered(rounds, after ?? (await roundIn(tab, key)).round?.n ?? -1)
  if (!older || !newer || reading.kind === 'nothing') throw new Trouble(say('That version is not known any more.'))

  const { reviewOf, decisions } = await readersView(reading, open)
  const then = await textIn(open, before), now = isShown ? reading.text.text : (await textIn(open, after))?.arrived
  if (!then || now === undefined) return { ...keptChanges(older.findings, newer.findings, decisions.findings), terms: [] }
  const shown = isShown ? placeLabels(reading.plain.outline, page.showing, reading.text) : undefined
  const compared = compare(then.left ?? then.arrived, now, reviewOf)
  const { side } = compared.after.review
  return { ...side !== undefined && { side }, clauses: clauseChanges(compared, shown), ...findingChanges(compared, decisions.findings, shown), terms: termChanges(compared, shown) }
}

/** Says where a place of the later text is, as the rest of the panel calls it; undefined where the page shows another text, and nothing leads there. */
export type Shown = ReturnType<typeof placeLabels> | undefined

export type Compared = { readonly before: Round; readonly after: Round; readonly texts: Comparison; readonly findings: FindingsComparison; readonly terms: readonly TermChange[] }

/** Both by their words alone: what a page draws beside its text was not kept, and would look like a change. */
function compare(then: string, now: string, reviewOf: ReadersView['reviewOf']): Compared {
  const sides = [reviewOf(then), reviewOf(now)] as const
  // Where only one of them knows the reader's side by its name, nothing turns for better or worse because of that.
  const [older, newer] = sides[0].side === sides[1].side ? sides : [reviewOf(then, 'neither side'), reviewOf(now, 'neither side')]
  const before = { text: then, review: older }, after = { text: now, review: newer }
  const texts = compareTexts(then, now)
  return { before, after, texts, findings: compareFindings(before, after, texts), terms: compareTerms(before, after, texts) }
}
