import type { BackgroundToPanel } from '../messages'
import { NobodyAnswered, remote } from '../wire'
import { openTabs } from './open-tabs'

/** Tells every open panel that a tab's state is no longer what it was. */
export async function tell(tab: number): Promise<void> {
  try {
    await remote<BackgroundToPanel>('panel').stateChanged(tab)
  } catch (error) {
    // No panel is open.
    if (!(error instanceof NobodyAnswered)) console.error(error)
  }
}

/** Tells of every tab that shows this stored contract, but one. */
export async function tellOthers(key: string | undefined, but?: number): Promise<void> {
  const others = [...openTabs].filter(([tab, { contract }]) => tab !== but && key !== undefined && contract?.key === key)
  await Promise.all(others.map(([tab]) => tell(tab)))
}

export async function tellAll(): Promise<void> {
  await Promise.all([...openTabs.keys()].map(tell))
}
