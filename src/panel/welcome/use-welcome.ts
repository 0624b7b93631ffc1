/** Whether somebody opens Evenhand for the first time. */
import { useEffect, useState } from 'preact/hooks'
import type { PanelToBackground } from '../../messages'
import { remote } from '../../wire'

const background = remote<PanelToBackground>('background')

/** Nobody waits for the answer: where there is none, the reader is taken for one who knows Evenhand. */
export function useWelcome(): { readonly isNew: boolean; readonly onDone: () => void } {
  const [isNew, setNew] = useState(false)
  useEffect(() => void background.isNew().then(setNew, () => {}), [])
  const onDone = () => {
    setNew(false)
    background.welcomed().catch(() => {})
  }
  return { isNew, onDone }
}
