/** What each finding is worth in a trade: without it there is no deal, it would be good to have, it can be given. */
import { useState } from 'preact/hooks'
import type { Stake } from '../../messages'
import type { ReviewState, Row } from '../grouping'
import { Shape } from '../shape'
import { stakes, StakeSelect } from '../stake-select'
import { groupWords } from '../../words/plain-words'
import { say } from '../../words/say'

/** Findings to choose from at first. */
const atFirst = 12

type Props = { readonly state: ReviewState; readonly rows: readonly Row[]; readonly onFinding: (key: string) => void }

export const stakeOf = ({ standing }: ReviewState, { index }: Row): Stake | undefined => standing.findings[index]?.stake

export function Stakes({ state, rows, onFinding }: Props) {
  const [choosing, setChoosing] = useState(false)
  const [all, setAll] = useState(false)
  const open = rows.filter(row => stakeOf(state, row) === undefined && state.standing.findings[row.index]?.silenced === undefined)
  const line = (row: Row) => <StakeLine key={row.key} row={row} state={state} onFinding={onFinding} />
  return (
    <>
      {stakes.map(stake => {
        const own = rows.filter(row => stakeOf(state, row) === stake)
        return own.length > 0 && <div key={stake} class="stakes"><h3>{stakeTitles[stake]}</h3><ul>{own.map(line)}</ul></div>
      })}
      {open.length > 0 && <button type="button" class="link" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>{choosing ? say('Done choosing') : rows.some(row => stakeOf(state, row) !== undefined) ? say('Mark more findings') : say('Say what the findings are worth to you')}</button>}
      {choosing && (
        <div class="stakes">
          <ul>{(all ? open : open.slice(0, atFirst)).map(line)}</ul>
          {!all && open.length > atFirst && <button type="button" class="link" onClick={() => setAll(true)}>{say('and {1} more', open.length - atFirst)}</button>}
        </div>
      )}
    </>
  )
}

const stakeTitles: Readonly<Record<Stake, string>> = { must: say('I must have'), want: say('I want'), 'can-give': say('I can give') }

function StakeLine({ row, state, onFinding }: { readonly row: Row; readonly state: ReviewState; readonly onFinding: (key: string) => void }) {
  const { title } = row.finding
  const known = state.standing.findings[row.index]
  if (!known) return null
  return (
    <li class="stake-line">
      <button type="button" class="related-finding" onClick={() => onFinding(row.key)}>
        <Shape group={row.group} /><span>{title}</span><span class="unseen">, {groupWords[row.group]}</span><span class="where"><span class="clause">{row.clause}</span></span>
      </button>
      <StakeSelect title={title} standing={known} />
    </li>
  )
}
