/** The desk, kept on the tab that the panel shows for as long as the panel lives. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { BackgroundToPanel } from '../messages'
import { answer } from '../wire'
import type { Front } from './active-tab'
import { followTabs, frontTab } from './active-tab'
import type { Desk, View } from './desk'
import { openDesk } from './desk'

/** popup: over the page, for the tab it was opened on. beside: the side panel, for whichever tab is in front. */
export type ShownAs = 'popup' | 'beside'

export type OnDesk = { readonly desk: Desk; readonly view: View; readonly front: Front | undefined; /** Starts over. */ readonly again: () => void }

export function useDesk(shownAs: ShownAs): OnDesk {
  const [view, setView] = useState<View>({ phase: 'reading' })
  const [front, setFront] = useState<Front>()
  const desk = useMemo(() => openDesk(setView), [])

  const start = useCallback(async () => {
    const found = await frontTab().catch(() => undefined)
    if (!found) return setView({ phase: 'lost' })
    setFront(found)
    // Opening the popup is asking for a review; a panel that merely stays open asks for nothing.
    await desk.follow(found.tab, shownAs === 'popup')
  }, [desk, shownAs])

  useEffect(() => void start(), [start])
  useEffect(() => front && shownAs === 'beside' ? followTabs(front.window, tab => void desk.follow(tab, false)) : undefined, [front?.window, shownAs, desk])
  useEffect(() => answer<BackgroundToPanel>('panel', { stateChanged: tab => void desk.refresh(tab) }, speaker => speaker.kind === 'extension'), [desk])

  return { desk, view, front, again: () => void start() }
}
