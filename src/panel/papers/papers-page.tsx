/** What can be handed over: notes, lists, reports, dates. */
import type { ReviewState, Row } from '../grouping'

type Props = { readonly state: ReviewState; readonly rows: readonly Row[]; readonly onBack: () => void }

export function PapersPage({ state, onBack }: Props) {
  return <><button type="button" class="link" onClick={onBack}>Back</button><p class="nothing">{state.title}</p></>
}
