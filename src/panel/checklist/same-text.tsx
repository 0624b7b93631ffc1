/** Do we both have this text? A short code to read out to the other side. */
import { useId, useState } from 'preact/hooks'
import { CopyButton } from '../copy-button'
import type { ReviewState } from '../grouping'
import { lostWords, useAnswer } from './use-answer'
import { say } from '../../words/say'

export function SameText({ state }: { readonly state: ReviewState }) {
  const answer = useAnswer((desk, tab) => desk.fingerprint(tab), state.review)
  if (answer.is === 'waiting') return <p class="reading">{say('Working out the code …')}</p>
  if (answer.is === 'lost') return <p class="faint">{lostWords}</p>
  if (answer.value === null) return <p class="faint">{say('Only part of the contract is read so far, so there is no code for it yet.')}</p>
  const { code, proves } = answer.value
  return (
    <section class="same-text">
      <h3>{say('The code of this text')}</h3>
      <p class="code-line"><span class="code" aria-hidden="true">{code}</span><span class="unseen">{spelled(code)}</span><CopyButton text={code} what={say('the code of this text')} /></p>
      <TheirCode code={code} />
      <p class="faint">{proves}</p>
    </section>
  )
}

function TheirCode({ code }: { readonly code: string }) {
  const id = useId()
  const [theirs, setTheirs] = useState('')
  return (
    <div class="one-line">
      <label htmlFor={id}>{say('The code that the other side reads out')}</label>
      <input id={id} class="code-field" value={theirs} autocomplete="off" spellcheck={false} onInput={event => setTheirs(event.currentTarget.value)} />
      <output>{compared(theirs, code)}</output>
    </div>
  )
}

/** Gaps and small letters do not matter. Nothing is said of a beginning that is right. */
export function compared(theirs: string, code: string): string {
  const plain = (words: string) => words.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const [given, own] = [plain(theirs), plain(code)]
  if (given === own) return say('The same code: both of you have this text.')
  if (own.startsWith(given)) return ''
  return say('Not the same code. Check that nobody misheard; if it stays, your texts differ somewhere, if only in a header. Ask for theirs and compare the two.')
}

const spelled = (code: string) => code.split(' ').map(group => group.split('').join(' ')).join(', ')
