/** Brings what is known of a tab up to its page: reads it, reviews it, finds its contract in storage, paints it. Always in the tab's turn. */
import { isWhole } from '../../messages/joined'
import { NobodyAnswered } from '../../wire'
import { askedFor, forgetAsked, forgetQuestion, forgetShown, rememberAsked, type Asked } from '../../storage/asked'
import { showBadge } from '../browser-ui/badge'
import { inject, type Refused } from '../page/inject'
import { dropTab, openTabs, takeEdits, type OpenTab } from './open-tabs'
import { readOn, readWhole, type PageText } from '../page/page-text'
import { painted } from '../page/paint'
import { readingOf } from './reading'
import { knownContract } from './known-contract'
import { followRound } from '../desk/rounds'
import { Trouble } from '../trouble'
import { say } from '../../words/say'

/** The tab as it is now, or undefined when the reader never asked for it, or it shows another page by now. Throws Trouble. */
export async function follow(tab: number): Promise<OpenTab | undefined> {
  const known = openTabs.get(tab)
  const asked = known?.asked ?? await askedFor(tab)
  if (!asked) return undefined
  try {
    const edits = takeEdits(tab)
    return await settle(tab, known ? await readOn(tab, asked.frame, known.page, edits) : await readWhole(tab, asked.frame), asked)
  } catch (error) {
    // Whatever went wrong, the next call starts afresh.
    dropTab(tab)
    if (!(error instanceof NobodyAnswered)) throw error
    await forgetAsked(tab)
    await forgetQuestion(tab)
    return undefined
  }
}

export type Opened = OpenTab | Refused

/** Reads a tab's page, or a frame in it, because the reader asked. `refused`: why the browser does not allow it. Throws Trouble. */
export async function openPage(tab: number, frame: number | undefined, anyway: boolean): Promise<Opened> {
  try {
    const last = openTabs.get(tab)?.asked ?? await askedFor(tab)
    const before = last?.frame === frame ? last : undefined
    const already = await readIfThere(tab, frame)
    if (!already) {
      dropTab(tab)
      const refused = await inject(tab, frame)
      if (refused) return refused
      await forgetShown(tab)
    }
    // A script that we know nothing of may have painted; a fresh one has not.
    const asked: Asked = { ...before, ...frame !== undefined && { frame }, anyway, painted: already ? before?.painted ?? true : false, marks: !already || (before?.marks ?? true) }
    await rememberAsked(tab, asked)
    takeEdits(tab)
    return await settle(tab, already ?? await readWhole(tab, frame), asked)
  } catch (error) {
    dropTab(tab)
    throw error instanceof NobodyAnswered ? new Trouble(say('This page did not answer. Reload it and try once more.'), { cause: error }) : error
  }
}

/** Another of several contracts on the tab's page. Throws Trouble. */
export async function openOther(tab: number, title: string): Promise<OpenTab | undefined> {
  const open = await follow(tab)
  if (!open || open.asked.chosen === title) return open
  const asked = { ...open.asked, chosen: title }
  await rememberAsked(tab, asked)
  return settle(tab, open.page, asked)
}

/** The page's text, when our script is in it. */
export async function readIfThere(tab: number, frame: number | undefined): Promise<PageText | undefined> {
  try {
    return await readWhole(tab, frame)
  } catch (error) {
    if (error instanceof NobodyAnswered) return undefined
    throw error
  }
}

async function settle(tab: number, page: PageText, asked: Asked): Promise<OpenTab> {
  const before = openTabs.get(tab)
  const unchanged = before !== undefined && before.asked.anyway === asked.anyway && before.asked.chosen === asked.chosen && samePage(before.page, page)
  const reading = unchanged ? before.reading : readingOf(page, asked)
  const contract = reading.kind === 'review' ? await knownContract(before, reading, page, asked.another) : undefined
  const open = await painted(tab, {
    asked, page, reading,
    ...contract && { contract },
    ...unchanged && before.sent !== undefined && { sent: before.sent },
    ...unchanged && before.unplaced && { unplaced: before.unplaced },
  })
  openTabs.set(tab, open)
  await followRound(tab, open)
  if (!unchanged || contract?.key !== before.contract?.key) await showBadge(tab, open)
  return open
}

const samePage = (a: PageText, b: PageText) => a.file?.opening === b.file?.opening && isWhole(a) === isWhole(b) && sameText(a.blocks, b.blocks) && JSON.stringify(a.showing) === JSON.stringify(b.showing)
const sameText = (a: readonly string[], b: readonly string[]) => a === b || a.length === b.length && a.every((block, i) => block === b[i])
