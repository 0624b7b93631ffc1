/** One contract's review: its name, the reader's side, where things stand, and the views. */
import type { ComponentChildren } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { AskedClause } from './asked-clause'
import type { Desk } from './desk'
import { BalanceView } from './balance/balance-view'
import { ChecklistView } from './checklist/checklist-view'
import type { OnFetch } from './fetch-file'
import type { Wanted } from './findings/findings-view'
import { FindingsView } from './findings/findings-view'
import type { Filter, ReviewState } from './grouping'
import { rowsOf, unsettled } from './grouping'
import { Header } from './header'
import { useKeepPlace } from './keep-place'
import { KeyboardHelp } from './keyboard-help'
import { later } from './later'
import { More, type Page } from './more'
import { ChangedStrip } from './rounds/changed-strip'
import { VersionQuestion } from './rounds/version-question'
import type { Choice } from './side-chooser'
import { SideChip } from './side-chooser'
import { Top } from './top'
import type { ViewName } from './views'
import { Views, panelId, tabId } from './views'
import { say } from '../words/say'

const PapersPage = later(async () => (await import('./papers/papers-page')).PapersPage)
const PrepareView = later(async () => (await import('./prepare/prepare-view')).PrepareView)
const RoundsPage = later(async () => (await import('./rounds/rounds-page')).RoundsPage)

type Props = {
  readonly state: ReviewState
  /** True where nobody answers any more, so that what is shown may be old. */
  readonly lost: boolean
  /** True while an answer is on its way. */
  readonly busy: boolean
  readonly desk: Desk
  readonly kept: (change: Promise<boolean>) => Promise<void>
  readonly again: () => void
  readonly onFetch: OnFetch
  /** What there is to say of pages within the page. */
  readonly framed: ComponentChildren
}

export function ReviewPanel({ state, lost, busy, desk, kept, again, onFetch, framed }: Props) {
  const [shown, setShown] = useState<ViewName>('checklist')
  const [filter, setFilter] = useState<Filter>({})
  const [wanted, setWanted] = useState<Wanted>()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [askingAgain, setAskingAgain] = useState(false)
  const [justChosen, setJustChosen] = useState(false)
  const [page, setPage] = useState<Page>()
  const scroller = useRef<HTMLElement>(null)
  const rows = useMemo(() => rowsOf(state), [state.review, state.quotes, state.clauses, state.standing.findings])
  useKeepPlace(scroller, rows)

  const chosen: Choice | undefined = state.decisions.side
  const asking = chosen === undefined || askingAgain

  const setOpen = (key: string, open: boolean) => setOpened(before => {
    const next = new Set(before)
    if (open) next.add(key)
    else next.delete(key)
    return next
  })
  const choose = (choice: Choice) => {
    setAskingAgain(false)
    setJustChosen(true)
    if (choice !== chosen) void kept(desk.chooseSide(state.tab, choice))
  }

  const show = (view: ViewName) => {
    setWanted(undefined)
    setShown(view)
  }
  const showFinding = (key: string) => {
    setPage(undefined)
    setWanted({ key })
    setFilter({})
    setOpen(key, true)
    setShown('findings')
  }

  return (
    <>
      <Top>
        {state.review.parties.length > 0 && chosen !== undefined && <SideChip chosen={chosen} asking={askingAgain} focus={justChosen} onAsk={() => { setJustChosen(false); setAskingAgain(!askingAgain) }} />}
      </Top>
      <main class="scroll" ref={scroller}>
        {lost && <p class="strip" role="alert">{say('The part of Evenhand that reads pages does not answer, so this may be out of date.')} <button type="button" class="link" onClick={again}>{say('Try again')}</button></p>}
        <Header
          state={state} rows={rows} chosen={chosen} asking={asking} onChoose={choose}
          onContract={title => void kept(desk.chooseContract(state.tab, title))}
          busy={busy} onReload={() => void desk.reload()} onFetch={onFetch}
          group={shown === 'findings' ? filter.group : undefined} onGroup={group => { setFilter({ group }); show('findings') }}
        />
        {framed}
        {state.resembles !== undefined && <VersionQuestion of={state.resembles} />}
        {page !== 'rounds' && <ChangedStrip round={state.standing.round} onSee={() => setPage('rounds')} />}
        {state.question && <AskedClause question={state.question} state={state} rows={rows} onFinding={showFinding} onDone={() => void kept(desk.questionDone(state.tab))} />}
        {page === 'papers' && <PapersPage state={state} onBack={() => setPage(undefined)} />}
        {page === 'rounds' && <RoundsPage state={state} onBack={() => setPage(undefined)} />}
        {page === undefined && (
          <>
            <div class="bar">
              <Views shown={shown} findings={unsettled(rows).length} onShow={show} />
              <More state={state} onPage={setPage} />
              <KeyboardHelp />
            </div>
            <div role="tabpanel" id={panelId(shown)} aria-labelledby={tabId(shown)} key={shown}>
              {shown === 'checklist' && <ChecklistView state={state} rows={rows} opened={opened} onOpen={setOpen} onFinding={showFinding} onConfirm={(item, on) => void kept(desk.confirm(state.tab, item.item, on))} />}
              {shown === 'findings' && <FindingsView state={state} rows={rows} filter={filter} onFilter={setFilter} opened={opened} onOpen={setOpen} wanted={wanted} />}
              {shown === 'balance' && <BalanceView state={state} rows={rows} opened={opened} onOpen={setOpen} onFinding={showFinding} />}
              {shown === 'prepare' && <PrepareView state={state} rows={rows} opened={opened} onOpen={setOpen} onFinding={showFinding} />}
            </div>
          </>
        )}
      </main>
    </>
  )
}
