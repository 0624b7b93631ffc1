/** Takes everything of ours out of a tab: marks, card, watching, the number on the icon. In the tab's turn. */
import { askedFor, forgetAsked } from '../../storage/asked'
import { clearBadge } from '../browser-ui/badge'
import { cancel } from '../review/catch-up'
import { dress } from './dress'
import { letGo } from './page-link'

export async function leave(tab: number): Promise<void> {
  cancel(tab)
  const asked = await askedFor(tab)
  await forgetAsked(tab)
  await letGo(tab, asked?.frame)
  await dress(tab, false)
  await clearBadge(tab)
}
