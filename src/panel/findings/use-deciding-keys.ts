/** Deciding by keyboard, on the row that the focus is in. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { useActions } from '../actions'
import type { Row } from '../grouping'
import { takesKeys } from '../keyboard'
import type { OnVerdict } from './use-verdicts'
import { undoOf, type Verdict } from './verdict'
import { say } from '../../words/say'

const verdicts: Readonly<Record<string, Verdict>> = { r: { decision: { what: 'raise' } }, a: { decision: { what: 'accept' } }, n: { decision: { what: 'no-problem' } } }

export function useDecidingKeys(list: RefObject<HTMLElement | null>, rows: readonly Row[], onVerdict: OnVerdict): void {
  const { tell } = useActions()
  useEffect(() => {
    const onKey = ({ key, target, defaultPrevented, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      if (defaultPrevented || altKey || ctrlKey || metaKey || takesKeys(target)) return
      const within = document.activeElement?.closest<HTMLElement>('[data-row]')
      const row = within && list.current?.contains(within) ? rows.find(one => one.key === within.dataset['row']) : undefined
      if (!row?.standing) return
      const verdict = key === 'u' ? undoOf(row.standing) : verdicts[key]
      if (verdict) onVerdict(row.finding, row.standing, verdict)
      else if (key === 'u') tell(say('There is nothing to take back here.'))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [rows, onVerdict])
}
