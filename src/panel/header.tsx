/** What lies on the desk: the contract's name and type, its parties, and where things stand. */
import { ContractChooser } from './contract-chooser'
import { CoverageStrip } from './coverage-strip'
import type { OnFetch } from './fetch-file'
import type { ReviewState, Row } from './grouping'
import { KindChooser } from './kind-chooser'
import type { Group } from '../words/plain-words'
import { list } from '../words/plain-words'
import type { Choice } from './side-chooser'
import { SideChooser } from './side-chooser'
import { Standing } from './standing'
import { say } from '../words/say'

type Props = {
  readonly state: ReviewState
  readonly rows: readonly Row[]
  readonly chosen: Choice | undefined
  readonly asking: boolean
  readonly onChoose: (choice: Choice) => void
  /** Another of several contracts on the page, by its title. */
  readonly onContract: (title: string) => void
  /** The group that the findings are narrowed to. */
  readonly group: Group | undefined
  readonly onGroup: (group: Group) => void
  /** True while an answer is on its way. */
  readonly busy: boolean
  readonly onReload: () => void
  readonly onFetch: OnFetch
}

export function Header({ state, rows, chosen, asking, onChoose, onContract, group, onGroup, busy, onReload, onFetch }: Props) {
  const { parties } = state.review
  return (
    <section class="summary">
      <h1 title={state.title}>{state.title || say('Untitled contract')}</h1>
      <p class="faint about"><KindChooser state={state} />{parties.length > 0 && !asking && <> · {list(parties.map(party => party.name ? `${party.name} (${party.role})` : party.role))}</>}</p>
      {state.contracts && <ContractChooser titles={state.contracts} chosen={state.chosen} onChoose={onContract} />}
      {parties.length === 0 && <p class="faint">{say('We could not tell who the parties are, so nothing here is read from one side.')}</p>}
      {parties.length > 0 && asking && <SideChooser parties={parties} chosen={chosen} onChoose={onChoose} />}
      <Standing state={state} rows={rows} group={group} onGroup={onGroup} />
      <CoverageStrip coverage={state.coverage} busy={busy} onReload={onReload} onFetch={onFetch} />
    </section>
  )
}
