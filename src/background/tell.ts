import type { BackgroundToPanel } from '../messages'
import { NobodyAnswered, remote } from '../wire'
import { showBadge } from './browser-ui/badge'
import { openTabs, tabsOf } from './review/open-tabs'

/** Tells every open panel that a tab's state is no longer what it was. */
export async function tell(tab: number): Promise<void> {
  try {
    await remote<BackgroundToPanel>('panel').stateChanged(tab)
  } catch (error) {
    // No panel is open.
    if (!(error instanceof NobodyAnswered)) console.error(error)
  }
}

/** Tells of every tab under review, whose icon may show another number now. */
export async function tellAll(): Promise<void> {
  await Promise.all([...openTabs].map(async ([tab, open]) => {
    await showBadge(tab, open)
    await tell(tab)
  }))
}

/** Tells of every tab that shows this stored contract. */
export async function tellOf(key: string): Promise<void> {
  await Promise.all(tabsOf(key).map(([tab]) => tell(tab)))
}
