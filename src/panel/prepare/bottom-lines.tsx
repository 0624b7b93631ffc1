/** Where the reader stops. A line tied to a key term says whether the text keeps to it. */
import { useState } from 'preact/hooks'
import type { BottomLine } from '../../messages'
import type { ReviewState } from '../grouping'
import { KeptWords } from './kept-words'
import { LineList } from './line-list'
import { TieForm } from './tie-form'
import { sentenceOf } from './ties'
import type { Lines } from './use-lines'
import { say } from '../../words/say'

type Props = { readonly state: ReviewState; readonly keeper: Lines }

export function BottomLines({ state, keeper }: Props) {
  const lines = state.standing.bottomLines
  return (
    <>
      <p class="hint">{say('Where you would rather walk away. A line that can be checked against the text says at once when the text breaks it.')}</p>
      <LineList
        lines={lines} keeper={keeper} called={say('Bottom line')} placeholder={lines.length === 0 ? say('Such as: no ban on other clients') : say('Another one')}
        lineOf={(id, text, known) => ({ list: 'bottom-lines', id, text, ...known?.tie && { tie: known.tie } })}
        under={(id, line) => <Check key={id} id={id} line={line} state={state} keeper={keeper} />}
      />
    </>
  )
}

function Check({ id, line, state, keeper }: Props & { readonly id: string; readonly line: ReviewState['standing']['bottomLines'][number] | undefined }) {
  const [open, setOpen] = useState(false)
  const { tie } = line ?? {}
  const write = (next: BottomLine['tie']) => {
    // Words that only said what was tied say what is tied now.
    const own = line && !(tie && line.text === sentenceOf(tie)) ? line.text : undefined
    keeper.write({ list: 'bottom-lines', id, text: own ?? (next ? sentenceOf(next) : line?.text ?? ''), ...next && { tie: next } })
  }
  return (
    <div class="check">
      {line?.kept && tie && <KeptWords kept={line.kept} tie={tie} state={state} />}
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>{tie ? line?.text === sentenceOf(tie) ? say('change what is checked') : say('checked: {1}', sentenceOf(tie)) : line ? say('check it against the text') : say('or choose one that is checked against the text')}</button>
      {open && <TieForm tie={tie} keyTerms={state.review.keyTerms} onTie={write} {...tie && { onUntie: () => { write(undefined); setOpen(false) } }} />}
    </div>
  )
}
