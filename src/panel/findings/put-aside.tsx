/** What the reader need not look at any more, and can look up: what they silenced, and what the text no longer holds. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { decisionWords } from '../../handover/reviewed'
import type { Decisions, Silenced, Standing } from '../../messages'
import { whenWords } from '../../words/value-words'
import { stakeWords } from '../stake-select'
import type { OnVerdict } from './use-verdicts'
import { say } from '../../words/say'

const silencedWords: Readonly<Record<Silenced['reach'], string>> = { here: say('these words'), contract: say('the rule, in this contract'), everywhere: say('the rule, in every contract') }

export function SilencedList({ silenced, decided, onVerdict }: { readonly silenced: Standing['silenced']; readonly decided: Decisions['findings']; readonly onVerdict: OnVerdict }) {
  const back = (one: Silenced) => one.reach === 'here'
    ? onVerdict(one, { key: one.key, ...decided[one.key] }, { decision: null })
    : onVerdict(one, { key: '' }, { silence: one.reach, on: false })
  return (
    <Fold title={say('Silenced by you')} count={silenced.length}>
      {silenced.map(one => (
        <li key={`${one.reach} ${one.reach === 'here' ? one.key : one.rule}`}>
          <span><b>{one.title}</b>{one.reach === 'here' && one.words[0] && <q class="quote short">{one.words[0]}</q>}<span class="meta">{[silencedWords[one.reach], since(one.at)].filter(part => part !== '').join(', ')}</span></span>
          <button type="button" class="quiet" aria-label={say('Bring it back: {1}, {2}', one.title, silencedWords[one.reach])} onClick={() => back(one)}>{say('bring it back')}</button>
        </li>
      ))}
    </Fold>
  )
}

export const GoneList = ({ gone }: { readonly gone: Standing['gone'] }) => (
  <Fold title={say('No longer in the text')} count={gone.length}>
    {gone.map(({ key, title, words, decision, stake }) => (
      <li key={key}>
        <span>
          <b>{title}</b>
          {words[0] && <q class="quote short">{words[0]}</q>}
          <span class="meta">{[decision ? decisionWords[decision.what] : '', decision ? since(decision.at) : '', stake ? stakeWords[stake] : ''].filter(part => part !== '').join(', ')}</span>
          {decision?.reason && <span class="meta">“{decision.reason}”</span>}
        </span>
      </li>
    ))}
  </Fold>
)

function since(at: string): string {
  const when = whenWords(at, new Date())
  return when && say('since {1}', when)
}

function Fold({ title, count, children }: { readonly title: string; readonly count: number; readonly children: ComponentChildren }) {
  const [open, setOpen] = useState(false)
  if (count === 0) return null
  return (
    <section class="folded">
      <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>{title} ({count})</button>
      {open && <ul class="put-aside">{children}</ul>}
    </section>
  )
}
