/** The whole panel: what there is to show of its tab, and the footer under it. */
import type { ComponentChildren, RefObject } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Span } from '../engine/contract/contract'
import type { Actions } from './actions'
import { ActionsProvider } from './actions'
import type { SiteState, TabState } from '../messages'
import type { Desk, View } from './desk'
import { askForSite } from './ask-for-site'
import { DropFile } from './drop-file'
import type { OnFetch } from './fetch-file'
import { Footer } from './footer'
import { FrameOffer, type OnFrame } from './frame-offer'
import { isSame, newsOf, reviewed } from './news'
import { openNotebook } from './notebook'
import { RemarkLine, type Remark } from './remark'
import { ReviewPanel } from './review-panel'
import { CannotRead, Lost, SpecialState } from './special-state'
import { Top } from './top'
import type { ShownAs } from './use-desk'
import { useDesk } from './use-desk'
import { useWelcome } from './welcome/use-welcome'
import { Welcome } from './welcome/welcome'
import { say } from '../words/say'

export function Panel({ shownAs }: { readonly shownAs: ShownAs }) {
  const { desk, view, front, again } = useDesk(shownAs)
  const [remark, setRemark] = useState<Remark>({ text: '' })
  // What can still be taken back gives way to other remarks, and not to there being none.
  const announce = useCallback((text: string, undo?: () => void) => setRemark(before => text === '' && before.undo ? before : { text, ...undo && { undo } }), [])
  const [unseen, setUnseen] = useState('')
  const latest = useRef(view)
  latest.current = view
  const actions = useActionsOn(desk, latest, announce, setUnseen)
  const { state, phase, tab } = view
  const { isNew, onDone } = useWelcome()

  const told = useRef(state)
  useEffect(() => {
    if (!state || phase !== 'ready' || state === told.current) return
    const news = newsOf(told.current, state)
    if (news) announce(news)
    else if (!isSame(told.current, state)) setUnseen(state.kind === 'review' ? reviewed(state) : state.say)
    told.current = state
  }, [state, phase])

  const kept = async (change: Promise<boolean>) => {
    if (!await change) announce(say('That could not be saved. Please try again.'))
  }

  /** Straight from the click: browsers refuse to ask after any waiting. */
  const withSite = (site: SiteState, then: () => Promise<boolean>, refused: string) =>
    askForSite(site).then(granted => granted ? kept(then()) : announce(refused), () => announce(say('The browser could not ask. Allow this site in the browser’s own settings for Evenhand.')))

  const onFrame: OnFrame = frame => {
    if (tab === undefined) return
    if (!frame) void kept(desk.openFrame(tab, null))
    else void withSite(frame, () => desk.openFrame(tab, frame.address), say('The browser did not allow it, so {1} stays unread.', frame.host))
  }

  const onFetch: OnFetch = (what, site) => {
    if (tab === undefined) return
    const bring = (lent: boolean) => void desk.fetchFile(tab, what, lent).then(announce)
    if (!site || site.always) bring(false)
    else {
      const refused = (words: string) => {
        desk.askingForFile(tab, site.pattern, false)
        announce(words)
      }
      desk.askingForFile(tab, site.pattern, true)
      askForSite(site).then(granted => granted ? bring(true) : refused(say('The browser did not allow it. You can save the file instead, and open it here.')), () => refused(say('The browser could not ask. Save the file, and open it here.')))
    }
  }

  return (
    <ActionsProvider value={actions}>
      {shownAs === 'beside' && <DropFile />}
      {isNew ? <Alone><Welcome onDone={onDone} /></Alone> : <Content view={view} shownAs={shownAs} desk={desk} kept={kept} again={again} onFrame={onFrame} onFetch={onFetch} />}
      <div class="remarks"><RemarkLine remark={remark} onDone={() => setRemark({ text: '' })} /><output class="unseen">{unseen}</output></div>
      <Footer
        besideIn={shownAs === 'popup' ? front?.window : undefined} state={state}
        switches={{
          onMarks: on => { if (tab !== undefined) void kept(desk.setMarks(tab, on)) },
          onDiscreet: on => { if (tab !== undefined) void kept(desk.setDiscreet(tab, on)) },
          onStop: () => { if (tab !== undefined) void kept(desk.stop(tab)) },
          onAlways: (site, on) => {
            if (tab === undefined) return
            const { host, pattern } = site
            if (!on) void kept(desk.endAlways(tab, pattern))
            else void withSite(site, () => desk.beginAlways(tab, pattern), say('The browser did not allow it, so {1} stays on a click.', host))
          },
        }}
      />
    </ActionsProvider>
  )
}

/** Goes to the words; what to say where that did not work, else ''. */
async function reveal(desk: Desk, tab: number, span: Span, state: TabState | undefined): Promise<string> {
  try {
    return await desk.reveal(tab, span) ? '' : notFound(state)
  } catch {
    return say('The page did not answer. Try again in a moment.')
  }
}

/** Where nothing can be marked, that words were not gone to does not mean that they are gone. */
const notFound = (state: TabState | undefined) => state?.kind === 'review' && state.coverage.state === 'text-only'
  ? say('Evenhand could not go to these words here. Search the page for them with Ctrl+F, on a Mac ⌘F.')
  : say('These words are not on the page any more.')

type ContentProps = {
  readonly view: View
  readonly shownAs: ShownAs
  readonly desk: Desk
  readonly kept: (change: Promise<boolean>) => Promise<void>
  readonly again: () => void
  readonly onFrame: OnFrame
  readonly onFetch: OnFetch
}

function Content({ view: { state, phase }, shownAs, desk, kept, again, onFrame, onFetch }: ContentProps) {
  const open = (anyway: boolean) => void desk.open(anyway), reload = () => void desk.reload()
  const busy = phase === 'reading'
  if (phase === 'lost' && state?.kind !== 'review') return <Alone><Lost onAgain={again} /></Alone>
  if (!state) return <Alone><h1 class="special reading">{say('Reading…')}</h1></Alone>
  const framed = <FrameOffer of={state} onFrame={onFrame} />
  // A page without words is empty; one that keeps them from us is not, and there is something that can be done.
  if (state.coverage?.state === 'none' && (state.kind === 'review' || state.coverage.remedy)) return <Alone><CannotRead say={state.kind === 'nothing' ? state.say : state.coverage.say} remedy={state.coverage.remedy} busy={busy} onAgain={() => open(false)} onReload={reload} onFetch={onFetch} />{framed}</Alone>
  if (state.kind === 'nothing') return <Alone><SpecialState state={state} beside={shownAs === 'beside'} busy={busy} onOpen={open} onReload={reload} onFetch={onFetch} />{framed}</Alone>
  return <ReviewPanel key={`${state.tab} ${state.address}`} state={state} lost={phase === 'lost'} busy={busy} desk={desk} kept={kept} again={again} onFetch={onFetch} framed={framed} />
}

const Alone = ({ children }: { readonly children: ComponentChildren }) => <><Top /><main class="scroll">{children}</main></>

function useActionsOn(desk: Desk, latest: RefObject<View>, announce: Actions['remark'], tell: Actions['tell']): Actions {
  const notebook = useMemo(() => openNotebook(async (place, text) => {
    if (await desk.addressOf(place.tab) !== place.address) throw new Error('the tab shows another contract now')
    const { tab, item, keep } = place
    if (!await (keep ? desk.decide(tab, background => keep(background, tab, text)).then(why => why === '') : desk.note(tab, item, text))) throw new Error('nobody answered')
  }), [desk])

  useEffect(() => {
    const leave = () => void notebook.flush()
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [notebook])

  return useMemo(() => ({
    notebook,
    remark: announce,
    tell,
    decide: async (call, guess) => {
      const tab = latest.current?.tab
      if (tab === undefined) return false
      const why = await desk.decide(tab, background => call(background, tab), guess)
      if (why) announce(why)
      return why === ''
    },
    ask: async call => {
      const tab = latest.current?.tab
      if (tab === undefined) throw new Error('there is no contract to ask about')
      return desk.ask(background => call(background, tab))
    },
    jump: span => {
      const tab = latest.current?.tab
      if (tab === undefined) return
      void reveal(desk, tab, span, latest.current?.state).then(announce)
    },
  }), [desk, notebook])
}
