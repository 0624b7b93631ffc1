import type { ComponentChildren } from 'preact'
import { say } from '../words/say'
import { background } from './background'
import { GoogleDocs } from './google-docs'
import { Told, useTold } from './told'
import { useAsked } from './use-asked'

const alwaysSites = () => background.alwaysSites(), discreetSites = () => background.discreetSites()

/** Where Evenhand is always on, and where it leaves no mark. */
export function Sites() {
  const { told, act } = useTold()
  const always = useAsked(alwaysSites), discreet = useAsked(discreetSites)
  const endAlways = (pattern: string) => act(async () => {
    await background.endAlwaysOn(pattern)
    await always.again()
    return say('Evenhand waits for a click on {1} again.', hostOf(pattern))
  })
  const endDiscreet = (site: string) => act(async () => {
    await background.endDiscreet(site)
    await discreet.again()
    return say('Evenhand may mark pages of {1} again.', site)
  })
  return (
    <>
      <Told told={told} problems={[always.problem, discreet.problem]} />
      <SiteList id="always" title={say('Sites where Evenhand is always on')} action={say('Stop')} named={pattern => say('Stop being always on for {1}', hostOf(pattern))} sites={always.value} show={hostOf} onEnd={endAlways}>
        {say('Contracts on these sites are reviewed without a click; pages that are no contract are left alone. Stopping gives the browser’s permission back, but for Google Docs, where it comes with Evenhand.')}
      </SiteList>
      <SiteList id="discreet" title={say('Sites in discreet mode')} action={say('End')} named={site => say('End discreet mode on {1}', site)} sites={discreet.value} show={site => site} onEnd={endDiscreet}>
        {say('On these sites nothing is marked on the page, so that the page cannot see what Evenhand found.')}
      </SiteList>
      <GoogleDocs />
    </>
  )
}

type SitesProps = {
  readonly id: string
  readonly title: string
  readonly sites: readonly string[] | undefined
  readonly show: (site: string) => string
  /** What the button says, and what it is called where it is read out. */
  readonly action: string
  readonly named: (site: string) => string
  readonly onEnd: (site: string) => Promise<void>
  readonly children: ComponentChildren
}

function SiteList({ id, title, sites, show, action, named, onEnd, children }: SitesProps) {
  return (
    <section aria-labelledby={id} aria-busy={sites === undefined}>
      <h2 id={id}>{title}</h2>
      <p class="faint">{children} {sites?.length === 0 && say('There are none. The panel has the switch.')}</p>
      {sites && sites.length > 0 && (
        <ul>
          {sites.map(site => (
            <li key={site} class="row">
              <span class="row-body">{show(site)}</span>
              <button type="button" class="button" aria-label={named(site)} onClick={() => void onEnd(site)}>{action}</button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** "portal.example" for "https://portal.example/*". */
const hostOf = (pattern: string): string => pattern.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '')
