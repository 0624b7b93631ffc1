/** Which version of its contract a tab shows. A version begins when a page is opened whose text was not seen before; edits while it stays open are how that version was left. */
import { printOf } from '../../engine/identity'
import type { RoundFinding, RoundStanding } from '../../messages'
import { isWhole } from '../../messages/joined'
import { forgetShown, rememberShown, shownIn } from '../../storage/asked'
import { noteRound, roundsOn } from '../../storage/rounds'
import type { SeenText } from '../../storage/rounds-record'
import { shortened } from '../../words/quotes'
import { inTurn } from '../in-turn'
import { openTabs, type OpenTab } from '../review/open-tabs'
import { readersView, type ReadersView } from '../review/readers-view'
import { wordsIn } from '../review/words-in'

/** Milliseconds that pass before an edit is noted: somebody who types does not make every letter be written down. */
const rest = 2_000
/** Findings kept of one version, the weightiest, and characters of one quote. */
const mostFindings = 100
const longest = 160

/** What was noted last, of each tab: the review that it came from. */
const noted = new Map<number, OpenTab['reading']>()
const waiting = new Map<number, ReturnType<typeof setTimeout>>()

export function forgetRound(tab: number): void {
  clearTimeout(waiting.get(tab))
  waiting.delete(tab)
  noted.delete(tab)
}

/** Where a contract was erased, its next decision begins with a first version. */
export async function beginAnew(tab: number): Promise<void> {
  forgetRound(tab)
  await forgetShown(tab)
}

/** Notes what a tab shows of a stored contract: a page that was just opened at once, its edits after a rest. In the tab's turn. Where that fails the review stands all the same. */
export async function followRound(tab: number, open: OpenTab): Promise<void> {
  const { reading, contract, page } = open
  if (reading.kind === 'nothing' || contract?.key === undefined || !isWhole(page) || noted.get(tab) === reading) return
  if (await versionShown(tab, open) === undefined) return note(tab, open)
  if (waiting.has(tab)) return
  waiting.set(tab, setTimeout(() => {
    waiting.delete(tab)
    void inTurn(tab, async () => {
      const now = openTabs.get(tab)
      if (now) await note(tab, now)
    })
  }, rest))
}

async function note(tab: number, open: OpenTab): Promise<void> {
  const { reading, contract, page } = open
  if (reading.kind === 'nothing' || contract?.key === undefined || !isWhole(page)) return
  try {
    const seen = seenText(await readersView(reading, open))
    const at = await noteRound(contract.key, await versionShown(tab, open), seen, reading.text.text, new Date())
    if (at === undefined) return
    noted.set(tab, reading)
    await rememberShown(tab, { contract: contract.key, at, address: contract.seen.address, ...page.file && { opening: page.file.opening } })
  } catch (error) {
    console.error(error)
  }
}

/** The version that the page has shown since it was opened; undefined for a page that has just been opened, or has turned to another address or file. */
async function versionShown(tab: number, { contract, page }: OpenTab): Promise<string | undefined> {
  const shown = await shownIn(tab)
  return shown?.contract === contract?.key && shown?.address === contract?.seen.address && shown?.opening === page.file?.opening ? shown?.at : undefined
}

function seenText({ reading: { text: { text } }, findings }: ReadersView): SeenText {
  return {
    print: printOf(text), length: wordsIn(text),
    findings: findings.slice(0, mostFindings).map(({ key, words, finding: { rule, title, severity, outcome } }): RoundFinding => ({ key, rule, title, severity, outcome, words: words.map(quote => shortened(quote, longest)) })),
  }
}

/** For the panel. What cannot be read is told by the calls that ask for it, and is no reason to show nothing else. */
export async function roundIn(tab: number, key: string | undefined): Promise<{ readonly round?: RoundStanding }> {
  if (key === undefined) return {}
  const shown = await shownIn(tab)
  try {
    const { first, list } = await roundsOn(key)
    const i = list.findIndex(({ at }) => shown?.contract === key && at === shown.at)
    const round = list[i], before = list[i - 1]
    return round ? { round: { n: first + i, at: round.at, ...before && { before: { n: first + i - 1, seen: before.seen } }, changesSeen: round.changesSeen ?? false } } : {}
  } catch (error) {
    console.error(error)
    return {}
  }
}
