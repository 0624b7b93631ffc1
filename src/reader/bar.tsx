/** Above the contract: what it is called, what can be done with it, and how its review stands. */
import { useEffect, useState } from 'preact/hooks'
import { browser } from '../browser'
import type { TabState } from '../messages'
import { openBeside } from '../side-panel'
import { say } from '../words/say'
import { ChooseFile } from './choose-file'
import { standingWords } from './standing-words'
import type { Opened } from './use-opened'

type Props = { readonly opened: Extract<Opened, { is: 'shown' }>; readonly onFile: (file: File) => void }

export function Bar({ opened: { name, file, state, anyway }, onFile }: Props) {
  return (
    <header class="bar">
      <h1 title={name}>{name}</h1>
      {file.tools}
      <span class="spring" />
      <Standing state={state} anyway={anyway} />
      <ChooseFile label={say('Open another')} class="quiet" onFile={onFile} />
    </header>
  )
}

function Standing({ state, anyway }: { readonly state: TabState | undefined; readonly anyway: (() => void) | undefined }) {
  const window = useWindow()
  const [refused, setRefused] = useState(false)
  const words = standingWords(state)
  const beside = () => {
    if (window !== undefined) openBeside(window).catch(() => setRefused(true))
  }
  return (
    <>
      <output class="standing">{refused ? say('Click Evenhand’s icon in the toolbar to see the review.') : words}</output>
      {state?.kind === 'nothing' && state.anyway && anyway && <button type="button" class="button" onClick={anyway}>{say('Review it anyway')}</button>}
      {state?.kind === 'review' && <button type="button" class="button" onClick={beside}>{say('Open the review')}</button>}
    </>
  )
}

/** Known before the click, because the browser opens the panel only directly in it. */
function useWindow(): number | undefined {
  const [window, setWindow] = useState<number>()
  useEffect(() => {
    const ask = () => void browser.tabs.getCurrent().then(tab => setWindow(tab?.windowId), () => undefined)
    ask()
    // The tab may be moved to another window.
    addEventListener('focus', ask)
    return () => removeEventListener('focus', ask)
  }, [])
  return window
}
