/** What Evenhand does on this page and its site: marks, discreet mode, always on, off. */
import type { ComponentChildren } from 'preact'
import { browser } from '../browser'
import type { SiteState, TabState } from '../messages'
import { isGoogleDoc } from './google-docs'
import type { ReviewState } from './grouping'
import { OpenFile } from './open-file'
import { say } from '../words/say'

/** Others may have the document open; they see what Google Docs shows them, and not what is drawn in this browser. */
const discreetInDocs = say('Nothing is drawn over your documents in Google Docs. Nobody else who has one open sees the marks in any case. Google Docs itself can tell that Evenhand asks it for the words.')
const cursorInDocs = say('Going to a clause may put your cursor there, as a click does. Others who have the document open can see where your cursor is.')

export type PageSwitches = {
  readonly onMarks: (on: boolean) => void
  readonly onDiscreet: (on: boolean) => void
  readonly onAlways: (site: SiteState, on: boolean) => void
  readonly onStop: () => void
}

export function PageMenu({ state, switches, onDone }: { readonly state: TabState | undefined; readonly switches: PageSwitches; readonly onDone: () => void }) {
  const site = state?.site
  return (
    <>
      {state?.kind === 'review' && (
        <>
          <Switch title={say('Marks on the page')} on={state.marks} onSwitch={switches.onMarks}>{state.coverage.state === 'text-only' && `${say('Nothing can be marked here as it is now.')} `}{say('Off leaves the page clean to read, in this tab. The panel goes on.')}</Switch>
          {state.file === undefined && <Discreet state={state} onDiscreet={switches.onDiscreet} />}
        </>
      )}
      {site && (
        <Switch title={say('Always on {1}', site.host)} on={site.always} onSwitch={on => switches.onAlways(site, on)}>
          {site.host === 'docs.google.com' ? say('Contracts that you open in Google Docs are reviewed without a click.') : say(site.always ? 'Contracts on this site are reviewed without a click. Off gives the browser’s permission back.' : 'Contracts on this site are reviewed without a click. The browser asks you first.')}
        </Switch>
      )}
      {state?.kind === 'review' && <button type="button" class="button" onClick={() => { onDone(); switches.onStop() }}>{say('Stop in this tab')}</button>}
      <OpenFile class="link" />
      <p>{say('Nothing leaves your browser.')} <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>{say('What is stored')}</button></p>
    </>
  )
}

/** A file in our own reader page is nobody's site. */
const Discreet = ({ state: { address, discreet }, onDiscreet }: { readonly state: ReviewState; readonly onDiscreet: PageSwitches['onDiscreet'] }) => (
  <>
    <Switch title={say('Discreet mode')} on={discreet} onSwitch={onDiscreet}>{isGoogleDoc(address) ? discreetInDocs : say('Nothing is painted on this site’s pages, so whoever runs them cannot tell that you are reviewing them.')}</Switch>
    {isGoogleDoc(address) && <p>{cursorInDocs}</p>}
  </>
)

type SwitchProps = { readonly title: string; readonly on: boolean; readonly onSwitch: (on: boolean) => void; readonly children: ComponentChildren }

const Switch = ({ title, on, onSwitch, children }: SwitchProps) => (
  <label class="switch">
    <input type="checkbox" role="switch" checked={on} aria-checked={on} onChange={event => onSwitch(event.currentTarget.checked)} />
    <span><b>{title}</b><br />{children}</span>
  </label>
)
