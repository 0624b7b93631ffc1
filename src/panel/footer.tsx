/** What is true of every view: what this is not, what is stored, and who can see it. */
import { useState } from 'preact/hooks'
import type { TabState } from '../messages'
import { openBeside } from '../side-panel'
import { useActions } from './actions'
import { Flyout } from './flyout'
import { PageMenu, type PageSwitches } from './page-menu'
import { say } from '../words/say'

type Props = {
  /** The popup's window, where the panel can still be opened beside the page. */
  readonly besideIn: number | undefined
  /** Undefined until something is known of the page. */
  readonly state: TabState | undefined
  readonly switches: PageSwitches
}

export function Footer({ besideIn, state, switches }: Props) {
  const { remark } = useActions()
  const [open, setOpen] = useState(false)
  const beside = (window: number) => {
    openBeside(window).then(() => globalThis.close(), () => remark(say('The browser did not open its side panel. You can open it from the browser’s own menu.')))
  }
  return (
    <footer class="foot">
      <span class="faint">{say('Not legal advice.')}</span>
      <span class="spring" />
      <Flyout label={labelOf(state)} open={open} onOpen={setOpen}>
        <PageMenu state={state} switches={switches} onDone={() => setOpen(false)} />
      </Flyout>
      {besideIn !== undefined && <button type="button" class="quiet beside" onClick={() => beside(besideIn)}>{say('Open beside the page')}</button>}
    </footer>
  )
}

/** What is unusual about this page stands on the button, so that nobody wonders why nothing is marked. */
function labelOf(state: TabState | undefined): string {
  if (state?.kind !== 'review') return say('This page')
  if (state.discreet) return say('Discreet mode is on')
  return state.marks ? say('This page') : say('Marks are off')
}
