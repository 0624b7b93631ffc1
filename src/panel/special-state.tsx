/** When there is no review to show: one plain sentence, and the one thing that can be done about it. */
import type { Coverage, TabState } from '../messages'
import { FetchFile, type OnFetch } from './fetch-file'
import { OpenFile } from './open-file'
import { Remedy } from './remedy'
import { say } from '../words/say'

type Nothing = Extract<TabState, { kind: 'nothing' }>

const heads: Readonly<Record<Nothing['reason'], string>> = {
  'not-a-contract': say('Not a contract, as far as we can tell'),
  empty: say('Nothing to read here yet'),
  code: say('This looks like program code'),
  'other-language': say('Not in English'),
  forbidden: say('We may not read this page'),
  file: say('A file in the browser’s own viewer'),
  'not-asked': say('Not reviewed yet'),
  failed: say('That did not work'),
}

const sentences: Readonly<Record<Nothing['reason'], string>> = {
  'not-a-contract': say('This page does not read like a contract. Review it anyway?'),
  empty: say('There are no words on this page that we could read.'),
  code: say('Evenhand reads contracts, not programs.'),
  'other-language': say('Evenhand reads English only, so far.'),
  forbidden: say('The browser has not let us read this page. Click the Evenhand icon in the toolbar while you look at it.'),
  file: say('Extensions cannot read files in the browser’s own viewer. Save it, and open it here.'),
  'not-asked': say('Evenhand reads a page only when you ask it to.'),
  failed: say('The page could not be reviewed. Nothing of yours is lost.'),
}

type Props = {
  readonly state: Nothing
  /** The side panel has no grant of its own: only a click on the icon gives one. */
  readonly beside: boolean
  readonly busy: boolean
  readonly onOpen: (anyway: boolean) => void
  readonly onReload: () => void
  readonly onFetch: OnFetch
}

export function SpecialState({ state, beside, busy, onOpen, onReload, onFetch }: Props) {
  const again = state.reason === 'failed' || state.reason === 'empty'
  const ask = state.reason === 'not-asked' || (beside && state.reason === 'forbidden')
  return (
    <div class="special">
      <h1>{heads[state.reason]}</h1>
      <p>{state.say || sentences[state.reason]}</p>
      {state.anyway && <button type="button" class="button primary" disabled={busy} onClick={() => onOpen(true)}>{say('Review it anyway')}</button>}
      {ask && <button type="button" class="button primary" disabled={busy} onClick={() => onOpen(false)}>{say('Review this page')}</button>}
      {again && <button type="button" class="button" disabled={busy} onClick={() => onOpen(false)}>{say('Try again')}</button>}
      <Remedy remedy={state.coverage?.remedy} class="button" busy={busy} onReload={onReload} onFetch={onFetch} />
      {state.fetchable && <FetchFile {...state.fetchable} onFetch={onFetch} />}
      <OpenFile class={state.reason === 'file' && !state.fetchable ? 'button primary' : 'link'} />
      {busy && <p class="faint reading">{say('Reading…')}</p>}
    </div>
  )
}

/** Nobody answered, after several tries. */
export const Lost = ({ onAgain }: { readonly onAgain: () => void }) => (
  <div class="special">
    <h1>{say('No answer')}</h1>
    <p>{say('The part of Evenhand that reads pages did not answer. Nothing of yours is lost.')}</p>
    <button type="button" class="button primary" onClick={onAgain}>{say('Try again')}</button>
  </div>
)

type CannotReadProps = {
  readonly say: string | undefined
  readonly remedy: Coverage['remedy']
  readonly busy: boolean
  readonly onAgain: () => void
  readonly onReload: () => void
  readonly onFetch: OnFetch
}

/** The page let us have no words at all. What can be done about it comes first, and trying once more only where there is nothing better. */
export const CannotRead = ({ say: told, remedy, busy, onAgain, onReload, onFetch }: CannotReadProps) => (
  <div class="special">
    <h1>{say('We could not read this one')}</h1>
    <p>{told || say('The page did not let us read its words.')}</p>
    <Remedy remedy={remedy} class="button primary" busy={busy} onReload={onReload} onFetch={onFetch} />
    {remedy !== 'reload' && <button type="button" class="button" disabled={busy} onClick={onAgain}>{say('Try again')}</button>}
    <OpenFile class="link" />
    {busy && <p class="faint reading">{say('Reading…')}</p>}
  </div>
)
