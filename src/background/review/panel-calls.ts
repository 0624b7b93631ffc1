/** What the panel asks for. */
import type { Span } from '../../engine/contract/contract'
import type { PanelToBackground, TabState } from '../../messages'
import { siteOf } from '../../storage/address'
import { askedFor, forgetQuestion, forgetStopped, rememberAsked } from '../../storage/asked'
import { changeSettings, setDiscreetSite, settings } from '../../storage/settings'
import { NobodyAnswered, type Remote } from '../../wire'
import { beginAlways, giveUp, stopIn } from '../sites/always'
import { anchorsOf } from '../page/anchors'
import { cancel } from './catch-up'
import { itemConfirmed, noteWritten, sideChosen } from '../desk/decide'
import { decideIn } from '../desk/decide-in-tab'
import { askingForFile, reviewDownload, reviewFile } from '../files/review-file'
import { deskCalls } from '../desk/desk-calls'
import { dress } from '../page/dress'
import { repaint, repaintSite } from '../page/repaint'
import { follow, openOther, type Opened } from './follow'
import { inTurn } from '../in-turn'
import { loadAgain } from '../page/load-again'
import { openFrame, openTab } from './open'
import { openTabs } from './open-tabs'
import { pageIn } from '../page/page-link'
import { isDiscreet } from '../page/paint'
import { patternOf } from '../sites/sites'
import { refusal } from '../page/refusal'
import { fileIn, nothing, notAsked, stateIn, stopped } from './tab-state'
import { sayOf } from '../trouble'
import { say } from '../../words/say'

export const panelCalls: Remote<PanelToBackground> = {
  ...deskCalls,

  isNew: async () => !(await settings()).welcomed,
  async welcomed() {
    await changeSettings(before => before.welcomed ? before : { ...before, welcomed: true })
  },

  openReview: (tab, options) => stated(tab, async () => {
    await forgetStopped(tab)
    return openedIn(tab, await openTab(tab, options.anyway === true))
  }),

  reload: tab => stated(tab, async () => {
    const asked = openTabs.get(tab)?.asked ?? await askedFor(tab)
    try {
      await loadAgain(tab)
    } catch (error) {
      return nothing(tab, 'forbidden', refusal(error instanceof Error ? error.message : String(error), undefined))
    }
    // What is known is of the page before, whose versions the new one may count anew.
    cancel(tab)
    const opened = await openTab(tab, asked?.anyway === true)
    return openedIn(tab, 'refused' in opened && !opened.file ? { refused: `${say('The tab was loaded again.')} ${opened.refused}` } : opened)
  }),

  stateOf: tab => stated(tab, async () => {
    const open = await follow(tab)
    return open ? stateIn(tab, open) : notAsked(tab)
  }),

  askingForFile,
  reviewFile,
  reviewDownload: async tab => reviewDownload(tab, (openTabs.get(tab)?.asked ?? await askedFor(tab))?.frame),

  chooseSide: (tab, role) => decideIn(tab, sideChosen(role)),
  chooseContract: (tab, title) => stated(tab, async () => {
    const open = await openOther(tab, title)
    return open ? stateIn(tab, open) : notAsked(tab)
  }),
  openFrame: (tab, address) => stated(tab, async () => {
    const site = address === null ? undefined : patternOf(address)
    if (site !== undefined) await beginAlways([site])
    const opened = await openFrame(tab, address ?? undefined)
    return opened ? openedIn(tab, opened) : notAsked(tab)
  }),
  confirm: (tab, item, confirmed) => decideIn(tab, itemConfirmed(item, confirmed, new Date())),
  note: (tab, item, text) => decideIn(tab, noteWritten(item, text)),

  async reveal(tab, span) {
    const open = openTabs.get(tab) ?? await inTurn(tab, () => follow(tab))
    const anchor = open && isWithin(span, open.reading.text.text) ? anchorsOf(span, open.reading.text)[0] : undefined
    if (!open || !anchor) return { found: false }
    try {
      const flash = !await isDiscreet(open.page)
      if (flash) await dress(tab, true)
      return { found: (await pageIn(tab, open.asked.frame).reveal(anchor, flash)).found }
    } catch (error) {
      if (error instanceof NobodyAnswered) return { found: false }
      throw error
    }
  },

  async setDiscreet(tab, on) {
    const open = await inTurn(tab, () => follow(tab))
    if (!open) return notAsked(tab)
    const site = siteOf(open.page.address)
    await setDiscreetSite(site, on)
    await repaintSite(site)
    return panelCalls.stateOf(tab)
  },

  setMarks: (tab, on) => stated(tab, async () => {
    const open = await follow(tab)
    if (!open) return notAsked(tab)
    const asked = { ...open.asked, marks: on }
    await rememberAsked(tab, asked)
    openTabs.set(tab, { ...open, asked })
    await repaint(tab)
    return stateIn(tab, openTabs.get(tab)!)
  }),

  stop: tab => stated(tab, async () => {
    await stopIn(tab)
    return stopped(tab)
  }),

  questionDone: tab => stated(tab, async () => {
    await forgetQuestion(tab)
    const open = await follow(tab)
    return open ? stateIn(tab, open) : notAsked(tab)
  }),

  async beginAlways(tab, pattern) {
    await beginAlways([pattern])
    return panelCalls.stateOf(tab)
  },

  async endAlways(tab, pattern) {
    await giveUp(pattern)
    return panelCalls.stateOf(tab)
  },
}

const openedIn = async (tab: number, opened: Opened): Promise<TabState> =>
  !('refused' in opened) ? stateIn(tab, opened) : opened.file ? fileIn(tab, opened.file, opened.address) : nothing(tab, 'forbidden', opened.refused)

/** In the tab's turn, and whatever fails is told as a state: the panel always has something to show. */
const stated = (tab: number, work: () => Promise<TabState>): Promise<TabState> => inTurn(tab, async () => {
  try {
    return await work()
  } catch (error) {
    return nothing(tab, 'failed', sayOf(error))
  }
})

const isWithin = ({ start, end }: Span, text: string) => Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
