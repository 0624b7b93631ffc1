import { useCallback } from 'preact/hooks'
import type { FindingStanding } from '../../messages'
import { useActions } from '../actions'
import type { ReviewState } from '../grouping'
import { reasonPlace } from './reason-field'
import { guessOf, inverseOf, saidOf, type Verdict } from './verdict'

export type OnVerdict = (of: { readonly title: string; readonly rule: string }, standing: FindingStanding, verdict: Verdict) => void

/** Keeps what the reader makes of findings, and offers each time to undo it. */
export function useVerdicts({ tab, address }: Pick<ReviewState, 'tab' | 'address'>): OnVerdict {
  const { decide, remark, notebook } = useActions()
  return useCallback(({ title, rule }, standing, verdict) => {
    const put = (next: Verdict) => decide(
      (desk, at) => 'silence' in next ? desk.silenceRule(at, rule, next.silence, next.on) : desk.decideFinding(at, standing.key, next.decision),
      guessOf(standing.key, rule, next),
    )
    const { decision } = standing
    const place = decision && reasonPlace({ tab, address }, standing.key, decision.what)
    const reason = place && (notebook.draft(place)?.text ?? decision.reason)
    // A reason that is still on its way must not bring back what it was for.
    if (place && 'decision' in verdict) notebook.forget(place)
    const back = inverseOf(verdict, decision ? { ...standing, decision: { ...decision, ...reason && { reason } } } : standing)
    const keep = async () => {
      if (await put(verdict)) remark(saidOf(title, verdict), () => void put(back))
    }
    void keep()
  }, [tab, address, decide, remark, notebook])
}
