/** What is true of every view: what this is not, what is stored, and who can see it. */
import { useState } from 'preact/hooks'
import { browser } from '../browser'
import { useActions } from './actions'
import { Flyout } from './flyout'
import { openBeside } from './open-beside'

type Props = {
  /** The popup's window, where the panel can still be opened beside the page. */
  readonly besideIn: number | undefined
  /** undefined: there is nothing to be discreet about yet. */
  readonly discreet: boolean | undefined
  readonly onDiscreet: (on: boolean) => void
}

export function Footer({ besideIn, discreet, onDiscreet }: Props) {
  const { say } = useActions()
  const [open, setOpen] = useState(false)
  const beside = (window: number) => {
    openBeside(window).then(() => globalThis.close(), () => say('The browser did not open its side panel. You can open it from the browser’s own menu.'))
  }
  return (
    <footer class="foot">
      <span class="faint">Not legal advice.</span>
      <span class="spring" />
      <Flyout label={discreet ? 'Discreet mode is on' : 'Privacy'} open={open} onOpen={setOpen}>
        {discreet !== undefined && (
          <label class="switch">
            <input type="checkbox" role="switch" checked={discreet} aria-checked={discreet} onChange={event => onDiscreet(event.currentTarget.checked)} />
            <span><b>Discreet mode</b><br />Nothing is painted on this site’s pages, so whoever runs them cannot tell that you are reviewing them.</span>
          </label>
        )}
        <p>Nothing leaves your browser. <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>What is stored</button></p>
      </Flyout>
      {besideIn !== undefined && <button type="button" class="quiet beside" onClick={() => beside(besideIn)}>Open beside the page</button>}
    </footer>
  )
}
