/** Where the contract keeps a promise made in talks, or that it does not. */
import { useRef, useState } from 'preact/hooks'
import type { PromiseStanding } from '../../messages'
import { Jump } from '../jump'
import { SentenceToSend } from '../sentence-to-send'
import { FindClause } from './find-clause'

type Props = { readonly promise: PromiseStanding; /** Undefined: still open. */ readonly onKeptBy: (words: string | null | undefined) => void }

const promiseWords: Readonly<Record<PromiseStanding['state'], string>> = {
  open: 'still open',
  'in-contract': 'in the contract',
  changed: 'its words have changed',
  'not-in-contract': 'not in the contract',
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
      {state === 'changed' && keptBy && <p class="faint">These words kept it, and are not in the contract any more: <q class="quote">{keptBy}</q></p>}
      {state === 'not-in-contract' && <SentenceToSend label="Ask" text={`We talked about this, and I do not find it in the contract: “${text}”. Could we write it in?`} about={text} />}
      {finding && <FindClause promise={text} onChoose={decide} />}
      <p class="acts">
        <span class={`state kept-${state}`}>{promiseWords[state]}</span>
        <button {...act('Find it in the contract')} ref={finder} aria-expanded={finding} onClick={() => setFinding(!finding)}>Find it</button>
        {state === 'open' || state === 'changed'
          ? <button {...act('Not in there')} onClick={() => decide(null)}>Not in there</button>
          : <button {...act('Open again')} onClick={() => decide(undefined)}>Open again</button>}
      </p>
    </div>
  )
}
