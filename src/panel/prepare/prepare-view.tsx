/** What the reader wants, can do without, and could trade. */
import type { ReviewState, Row } from '../grouping'

type Props = { readonly state: ReviewState; readonly rows: readonly Row[]; /** Shows one finding among the findings. */ readonly onFinding: (key: string) => void }

export function PrepareView({ state }: Props) {
  return <p class="nothing">{state.title}</p>
}
