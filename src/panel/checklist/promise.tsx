/** One promise made in talks: where the contract keeps it, or that it does not. */
import { useRef, useState } from 'preact/hooks'
import type { PromiseStanding } from '../../messages'
import { Jump } from '../jump'
import { SentenceToSend } from '../sentence-to-send'
import { FindClause } from './find-clause'
import { LineField } from './line-field'

type Props = {
  readonly promise: PromiseStanding
  /** Undefined: still open. True: it is kept. */
  readonly onKeptBy: (words: string | null | undefined) => Promise<boolean>
  readonly onText: (text: string) => Promise<boolean>
  readonly onRemove: () => void
}

const promiseWords: Readonly<Record<PromiseStanding['state'], string>> = {
  open: 'still open',
  'in-contract': 'in the contract',
  changed: 'its words have changed',
  'not-in-contract': 'not in the contract',
}

export function Promised({ promise, onKeptBy, onText, onRemove }: Props) {
  const { text, state, keptBy, spans, clause } = promise
  const [finding, setFinding] = useState(false)
  const [writing, setWriting] = useState(false)
  const finder = useRef<HTMLButtonElement>(null)
  const act = (words: string) => ({ type: 'button', class: 'quiet', 'aria-label': `${words}: ${text}` } as const)
  const choose = async (words: string) => {
    if (!await onKeptBy(words)) return
    setFinding(false)
    finder.current?.focus()
  }
  return (
    <li class="promise">
      <p class="promise-head"><span class="promise-text">{text}</span><span class={`state promise-${state}`}>{promiseWords[state]}</span></p>
      {state === 'in-contract' && keptBy && <Jump words={keptBy} clause={clause} span={spans[0]} short />}
      {state === 'changed' && keptBy && <p class="faint">These words kept it, and are not in the contract any more: <q class="quote">{keptBy}</q></p>}
      {state === 'not-in-contract' && <SentenceToSend label="Ask" text={`We talked about this, and I do not find it in the contract: “${text}”. Could we write it in?`} about={text} />}
      {writing && <LineField label="In other words" button="Keep" start={text} asked onLeave={() => setWriting(false)} onKeep={async words => { setWriting(false); return onText(words) }} />}
      {finding && <FindClause promise={text} onChoose={words => void choose(words)} />}
      <p class="acts">
        <button {...act('Find it in the contract')} ref={finder} aria-expanded={finding} onClick={() => setFinding(!finding)}>Find it</button>
        {state === 'open' || state === 'changed'
          ? <button {...act('Not in there')} onClick={() => { setFinding(false); void onKeptBy(null) }}>Not in there</button>
          : <button {...act('Open again')} onClick={() => void onKeptBy(undefined)}>Open again</button>}
        <button {...act('Reword')} aria-expanded={writing} onClick={() => setWriting(!writing)}>Reword</button>
        <button {...act('Remove')} onClick={onRemove}>Remove</button>
      </p>
    </li>
  )
}
