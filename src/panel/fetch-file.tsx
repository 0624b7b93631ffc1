import type { SiteState } from '../messages'
import { say } from '../words/say'

/** Brings a file into the reader page: what the tab shows, or the download of its document. Called in the click: the browser may have to be asked for the site. */
export type OnFetch = (what: 'shown' | 'download', site?: SiteState) => void

/** The file that the tab shows, in a viewer that keeps us out. */
export function FetchFile({ site, onFetch }: { readonly site?: SiteState; readonly onFetch: OnFetch }) {
  return (
    <>
      <button type="button" class="button primary" onClick={() => onFetch('shown', site)}>{say('Review this file')}</button>
      {site && !site.always && <p class="faint">{say('The browser asks whether Evenhand may read {1}. That is for this file alone, and is given back at once.', site.host)}</p>}
    </>
  )
}
