import type { Stake } from '../../messages'
import { useActions } from '../actions'
import { guessStake, stakeWords } from './verdict'

const stakes: readonly Stake[] = ['must', 'want', 'can-give']

/** What a finding is worth to the reader when things are traded. */
export function StakeChooser({ finding, stake }: { readonly finding: string; readonly stake: Stake | undefined }) {
  const { decide } = useActions()
  const set = (next: Stake | null) => void decide((desk, tab) => desk.setStake(tab, finding, next), guessStake(finding, next))
  return (
    <label class="stake">in a trade
      <select value={stake ?? ''} onChange={event => set(stakes.find(each => each === event.currentTarget.value) ?? null)}>
        <option value="">not said</option>
        {stakes.map(each => <option key={each} value={each}>{stakeWords[each]}</option>)}
      </select>
    </label>
  )
}
