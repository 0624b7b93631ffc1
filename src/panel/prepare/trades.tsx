/** Trades: what is cheap for the reader and dear to the other side, for what the reader wants. */
import type { Package } from '../../messages'
import { useActions } from '../actions'
import { CopyButton } from '../copy-button'
import type { ReviewState, Row } from '../grouping'
import { PackageMaker } from './package-maker'
import { PackageRow } from './package-row'
import type { Good } from './package-words'
import { inOneMessage, packageWords, wareOf } from './package-words'
import { stakeOf, Stakes } from './stakes'
import type { Lines } from './use-lines'
import { last } from './use-lines'
import { useTrades } from './use-trades'
import { say } from '../../words/say'

type Props = { readonly state: ReviewState; readonly rows: readonly Row[]; readonly keeper: Lines; readonly onFinding: (key: string) => void }

export function Trades({ state, rows, keeper, onFinding }: Props) {
  const { remark, tell } = useActions()
  const { packages, findings } = state.standing
  const keyOf = ({ index }: Row) => findings[index]?.key
  const rowAt = (index: number) => rows.find(row => row.index === index)
  const known = (finding: string) => rows.find(row => keyOf(row) === finding)
  const isTaken = (row: Row) => packages.some(({ give, want }) => [...give, ...want].some(({ finding }) => finding !== undefined && finding === keyOf(row)))

  const proposals = useTrades(state).flatMap(trade => {
    const give = rowAt(trade.give), want = rowAt(trade.want)
    return give && want && !isTaken(give) && !isTaken(want) ? [{ ...trade, give, want }] : []
  })
  const make = (give: Good, want: Good, sentence = packageWords(give, want)) => {
    keeper.write({ list: 'packages', id: crypto.randomUUID(), give: [wareOf(give, keyOf)], want: [wareOf(want, keyOf)], sentence, state: 'planned' })
    tell(say('The trade is kept among yours.'))
  }
  const remove = (one: Package) => {
    const { at: _, ...line } = one
    const before = packages[packages.findIndex(({ id }) => id === line.id) + 1]?.id ?? last
    keeper.remove(line.id)
    remark(say('Trade removed.'), () => keeper.write(line, before))
  }
  const worth = (...stakes: readonly string[]) => rows.filter(row => stakes.includes(stakeOf(state, row) ?? ''))
  const gives = worth('can-give'), wants = worth('must', 'want')
  const planned = packages.filter(line => line.state === 'planned').map(({ sentence }) => sentence)

  return (
    <>
      <p class="hint">{say('Give what costs you little and helps them, for what you want. Say first what each finding is worth to you.')}</p>
      {rows.length === 0 && <p class="faint">{say('There are no findings to trade here.')}</p>}
      <Stakes state={state} rows={rows} onFinding={onFinding} />
      {packages.length > 0 && (
        <div class="packages">
          <h3>{say('My trades')}</h3>
          <ul>
            {packages.map(line => (
              <PackageRow
                key={line.id} line={line} keeper={keeper}
                onRemove={() => remove(line)}
                show={finding => { const row = known(finding); return row && (() => onFinding(row.key)) }}
              />
            ))}
          </ul>
        </div>
      )}
      {planned.length > 1 && <CopyButton text={inOneMessage(planned)} what={say('the planned trades as one message')} label={say('Copy the planned trades as one message')} class="button" />}
      {proposals.length === 0 && rows.length > 0 && wants.length === 0 && <p class="faint">{state.decisions.side ? say('Mark what you want, and Evenhand proposes what you could give for it.') : say('Say which side you are on and mark what you want, and Evenhand proposes what you could give for it.')}</p>}
      {proposals.length > 0 && (
        <div class="proposals">
          <h3>{say('Evenhand proposes')}</h3>
          <ul>
            {proposals.map(({ give, want, because, sentence }) => (
              <li key={`${give.key} ${want.key}`}>
                <p>{sentence}</p>
                <p class="faint">{because}</p>
                <button type="button" class="link" onClick={() => make({ row: give }, { row: want }, sentence)}>{say('Keep this trade')}<span class="unseen">: {say('{1}, for {2}', give.finding.title, want.finding.title)}</span></button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <PackageMaker gives={gives} wants={wants} onMake={make} />
    </>
  )
}
