/** What Evenhand would trade for what, asked anew whenever the reader says what something is worth. */
import { useEffect, useState } from 'preact/hooks'
import type { Trade } from '../../engine/trades/trades'
import { useActions } from '../actions'
import type { ReviewState } from '../grouping'

/** Empty until there is an answer, and where nobody answers: it is only a proposal. `review` is the one that the trades point into. */
export function useTrades({ review, standing: { findings } }: ReviewState): readonly Trade[] {
  const { ask } = useActions()
  const [found, setFound] = useState<{ readonly review: ReviewState['review']; readonly trades: readonly Trade[] }>()
  const marked = findings.map(({ stake = '' }) => stake).join()
  useEffect(() => {
    let old = false
    const look = async () => {
      const trades = await ask((desk, tab) => desk.trades(tab)).catch(() => [])
      if (!old) setFound({ review, trades })
    }
    void look()
    return () => { old = true }
  }, [review, marked, ask])
  return found?.review === review ? found.trades : []
}
