/** Which side holds what, topic by topic. */
import type { ReviewState, Row } from '../grouping'

type Props = { readonly state: ReviewState; readonly rows: readonly Row[]; /** Shows one finding among the findings. */ readonly onFinding: (key: string) => void }

export function BalanceView({ state }: Props) {
  return <p class="nothing">{state.title}</p>
}
