/** Where the contract keeps a promise made in talks, or that it does not. */
import { useRef, useState } from 'preact/hooks'
import type { PromiseStanding } from '../../messages'
import { Jump } from '../jump'
import { SentenceToSend } from '../sentence-to-send'
import { FindClause } from './find-clause'
import { say } from '../../words/say'

type Props = { readonly promise: PromiseStanding; /** Undefined: still open. */ readonly onKeptBy: (words: string | null | undefined) => void }

const promiseWords: Readonly<Record<PromiseStanding['state'], string>> = {
  open: say('still open'),
  'in-contract': say('in the contract'),
  changed: say('its words have changed'),
  'not-in-contract': say('not in the contract'),
}

export function Kept({ promise, onKeptBy }: Props) {
  const { text, state, keptBy, spans, clause } = promise
  const [finding, setFinding] = useState(false)
  const finder = useRef<HTMLButtonElement>(null)
  const act = (words: string) => ({ type: 'button', class: 'quiet', 'aria-label': `${words}: ${text}` } as const)
  const decide = (words: string | null | undefined) => {
    setFinding(false)
    onKeptBy(words)
    finder.current?.focus()
  }
  return (
    <div class="kept">
      {state === 'in-contract' && keptBy && <Jump words={keptBy} clause={clause} span={spans[0]} short />}
      {state === 'changed' && keptBy && <p class="faint">{say('These words kept it, and are not in the contract any more:')} <q class="quote">{keptBy}</q></p>}
      {state === 'not-in-contract' && <SentenceToSend label="Ask" text={say('We talked about this, and I do not find it in the contract: “{1}”. Could we write it in?', text)} about={text} />}
      {finding && <FindClause promise={text} onChoose={decide} />}
      <p class="acts">
        <span class={`state kept-${state}`}>{promiseWords[state]}</span>
        <button {...act(say('Find it in the contract'))} ref={finder} aria-expanded={finding} onClick={() => setFinding(!finding)}>{say('Find it')}</button>
        {state === 'open' || state === 'changed'
          ? <button {...act(say('Not in there'))} onClick={() => decide(null)}>{say('Not in there')}</button>
          : <button {...act(say('Open again'))} onClick={() => decide(undefined)}>{say('Open again')}</button>}
      </p>
    </div>
  )
}
