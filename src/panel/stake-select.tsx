/** What a finding is worth to the reader when things are traded. */
import type { FindingStanding, Stake } from '../messages'
import { useActions } from './actions'
import type { Guess } from './desk'
import { say } from '../words/say'

export const stakeWords: Readonly<Record<Stake, string>> = { must: say('must have'), want: say('want'), 'can-give': say('can give') }
export const stakes: readonly Stake[] = ['must', 'want', 'can-give']

export function StakeSelect({ title, standing: { key, stake: now } }: { readonly title: string; readonly standing: FindingStanding }) {
  const { decide, tell } = useActions()
  const set = (stake: Stake | undefined) => {
    void decide((desk, tab) => desk.setStake(tab, key, stake ?? null), guessOf(key, stake))
    tell(stake ? `${title}: ${stakeWords[stake]}.` : say('{1}: not in a trade.', title))
  }
  return (
    <select aria-label={say('What it is worth: {1}', title)} value={now ?? ''} onChange={event => set(stakes.find(stake => stake === event.currentTarget.value))}>
      <option value="">—</option>
      {stakes.map(stake => <option key={stake} value={stake}>{stakeWords[stake]}</option>)}
    </select>
  )
}

const guessOf = (key: string, stake: Stake | undefined): Guess => state => ({ ...state, standing: { ...state.standing, findings: state.standing.findings.map(one => {
  if (one.key !== key) return one
  const { stake: _, ...others } = one
  return stake ? { ...others, stake } : others
}) } })
