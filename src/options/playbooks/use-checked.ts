import { useEffect, useState } from 'preact/hooks'
import type { CheckedPlaybook } from '../../messages'
import { background } from '../background'
import { wordsOf } from '../told'

export type Checked = CheckedPlaybook | { readonly trouble: string }

/** Milliseconds without a key after which what was typed is looked at. */
const pause = 300

/** What is wrong with a playbook as it is typed. `now`: false while that is still being found out. */
export function useChecked(yaml: string): { readonly checked: Checked | undefined; readonly now: boolean } {
  const [last, setLast] = useState<{ readonly yaml: string; readonly checked: Checked }>()
  useEffect(() => {
    let wanted = true
    const tell = (checked: Checked) => { if (wanted) setLast({ yaml, checked }) }
    const timer = setTimeout(() => void background.checkPlaybook(yaml).then(tell, (error: unknown) => tell({ trouble: wordsOf(error) })), pause)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [yaml])
  return { checked: last?.checked, now: last?.yaml === yaml }
}
