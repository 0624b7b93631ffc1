import { useCallback } from 'preact/hooks'
import type { FindingStanding } from '../../messages'
import { useActions } from '../actions'
import { guessOf, inverseOf, saidOf, type Verdict } from './verdict'

export type OnVerdict = (of: { readonly title: string; readonly rule: string }, standing: FindingStanding, verdict: Verdict) => void

/** Keeps what the reader makes of findings, and offers each time to undo it. */
export function useVerdicts(): OnVerdict {
  const { decide, say } = useActions()
  return useCallback(({ title, rule }, standing, verdict) => {
    const put = (next: Verdict) => decide(
      (desk, tab) => 'silence' in next ? desk.silenceRule(tab, rule, next.silence, next.on) : desk.decideFinding(tab, standing.key, next.decision),
      guessOf(standing.key, rule, next),
    )
    const keep = async () => {
      if (await put(verdict)) say(saidOf(title, verdict), () => void put(inverseOf(verdict, standing)))
    }
    void keep()
  }, [decide, say])
}
