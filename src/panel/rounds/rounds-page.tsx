/** The versions of the contract that were seen, and what changed from one to the next. */
import type { ReviewState, Row } from '../grouping'

type Props = { readonly state: ReviewState; readonly rows: readonly Row[]; readonly onBack: () => void }

export function RoundsPage({ state, onBack }: Props) {
  return <><button type="button" class="link" onClick={onBack}>Back</button><p class="nothing">{state.title}</p></>
}
