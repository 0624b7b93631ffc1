/** What became of a contract between two of its versions. */
import { compareTexts } from '../engine/rounds/compare'
import { compareFindings } from '../engine/rounds/findings'
import { summaryOf } from '../engine/rounds/summary'
import { compareTerms } from '../engine/rounds/terms'
import type { ComparedRound, RoundsComparison, RoundText } from '../messages'
import { roundsOn, textOf } from '../storage/rounds'
import { roundNumbered } from '../storage/rounds-record'
import type { OpenTab } from './open-tabs'
import { readersView } from './readers-view'

/** The text of a version of the tab's contract, where it is kept. Throws UnreadableRecord. */
export async function textIn({ contract }: OpenTab, n: number): Promise<RoundText | undefined> {
  if (contract?.key === undefined) return undefined
  const round = roundNumbered(await roundsOn(contract.key), n)
  return round && textOf(contract.key, round.at)
}

/** From how version `before` was left to how `after` arrived, or to the page as it reads now. Null where a text is not kept. Throws UnreadableRecord. */
export async function comparedRounds(open: OpenTab, before: number, after: number | undefined): Promise<RoundsComparison | null> {
  if (open.reading.kind === 'nothing') return null
  const old = await textIn(open, before), now = after === undefined ? open.reading.text.text : (await textIn(open, after))?.arrived
  if (!old || now === undefined) return null
  const { reviewOf } = await readersView(open.reading, open)
  // Both by their words alone: what a page draws beside its text was not kept, and would look like a change.
  const [here, there] = [old.left ?? old.arrived, now].map(text => ({ text, review: reviewOf(text) })) as [Version, Version]
  const texts = compareTexts(here.text, there.text), findings = compareFindings(here, there, texts)
  return { summary: summaryOf(texts, findings), texts, findings, terms: compareTerms(here, there, texts), before: toldOf(here), after: toldOf(there) }
}

type Version = Parameters<typeof compareFindings>[0]

const toldOf = ({ text, review: { findings, keyTerms } }: Version): ComparedRound => ({ text, findings, keyTerms })
