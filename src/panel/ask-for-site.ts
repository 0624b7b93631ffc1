/** The browser's own question whether we may read a site's pages. */
import { browser } from '../browser'
import type { SiteState } from '../messages'

/** Must be called directly in the click: browsers refuse it after any waiting. False: the reader said no. */
export const askForSite = ({ pattern }: SiteState): Promise<boolean> => browser.permissions.request({ origins: [pattern] })
