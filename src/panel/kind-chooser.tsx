/** What kind of contract this is. We tell it from the text; the reader may know better. */
import type { ContractKind } from '../engine/review'
import { contractKinds, typeOf } from '../words/plain-words'
import { useActions } from './actions'
import type { ReviewState } from './grouping'
import { say } from '../words/say'

export function KindChooser({ state }: { readonly state: ReviewState }) {
  const { decide, remark } = useActions()
  const { decisions: { kind: told }, review: { contractType: { kind: read } } } = state
  // Another kind is another review, so nothing is guessed.
  const choose = (kind: ContractKind | null) => decide((desk, tab) => desk.chooseKind(tab, kind))
  const correct = async (kind: ContractKind | null) => {
    const done = kind === null ? say('Reviewed as what its text says it is.') : say('Reviewed as: {1}.', typeOf(kind))
    if (await choose(kind)) remark(done, () => void choose(told ?? null))
  }
  return (
    <select class="kind-chooser" aria-label={say('Kind of contract')} value={told ?? ''} onChange={event => void correct((event.currentTarget.value || null) as ContractKind | null)}>
      <option value="">{told === undefined ? typeOf(read) : say('As its text says')}</option>
      {contractKinds.filter(kind => told !== undefined || kind !== read).map(kind => <option key={kind} value={kind}>{typeOf(kind)}</option>)}
    </select>
  )
}
