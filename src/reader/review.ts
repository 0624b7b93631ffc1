/** Puts the file that is shown under review: for the background this page is a page like any other. */
import { alive } from '../page/alive'
import { answerBackground, type Answering } from '../page/answer-background'
import { htmlSurface } from '../page/surfaces/html/html'
import { adoptedSheet } from '../page/surfaces/html/sheets'
import { browser } from '../browser'
import { addressOfFile } from '../files/address-of-file'
import type { BackgroundToPanel, PanelToBackground, TabState } from '../messages'
import { patiently } from '../patiently'
import { answer, remote } from '../wire'
import type { OpenedFile, ShownFile } from './shown-file'

export type Review = {
  /** Whatever it reads like. */
  readonly anyway: () => void
  readonly stop: () => void
}

// In Firefox the browser has the rules from the background, which may give it none for a page of our own.
if (__TARGET__ === 'firefox') adoptedSheet(globalThis).putOn(document)

/** `told` hears of the state whenever it changes. Whoever opens a file here has asked for its review. */
export function beginReview({ name, address }: OpenedFile, { source }: ShownFile, told: (state: TabState) => void): Review {
  const background = remote<PanelToBackground>('background')
  const page: Answering = answerBackground({
    alive,
    address: () => address ?? addressOfFile(name),
    title: () => name,
    file: { name, opening: crypto.randomUUID() },
    surface: (changed, isOurs) => htmlSurface(document, changed, isOurs, source),
  })
  let stopped = false, tab: number | undefined
  const isStopped = () => stopped
  const tell = (state: TabState) => { if (!stopped) told(state) }
  const stopListening = answer<BackgroundToPanel>('panel', {
    stateChanged: changed => { if (changed === tab) void patiently(() => background.stateOf(changed), isStopped).then(tell, () => undefined) },
  }, ({ kind }) => kind === 'extension')
  const ask = async (options: { readonly anyway?: boolean }) => {
    tab ??= (await browser.tabs.getCurrent())?.id
    const at = tab
    if (at === undefined || stopped) return
    tell(await patiently(() => background.openReview(at, options), isStopped))
    // The panel beside the page may have looked before there was a review.
    await remote<BackgroundToPanel>('panel').stateChanged(at).catch(() => undefined)
  }
  ask({}).catch(console.error)
  return {
    anyway: () => { ask({ anyway: true }).catch(console.error) },
    stop() {
      stopped = true
      stopListening()
      page.stop()
    },
  }
}
