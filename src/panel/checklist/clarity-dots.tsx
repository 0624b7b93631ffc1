/** Five dots: what must happen, who does it, by when, how it shows that it is done, what if it is not. */
import type { Clarity } from '../../engine/review'
import { list } from '../../words/plain-words'
import { say } from '../../words/say'

export const tests: readonly { readonly test: keyof Clarity; readonly word: string; readonly question: string }[] = [
  { test: 'what', word: say('what'), question: say('what must happen') },
  { test: 'who', word: say('who'), question: say('who does it') },
  { test: 'when', word: say('when'), question: say('by when') },
  { test: 'proof', word: say('proof'), question: say('how we know that it is done') },
  { test: 'otherwise', word: say('otherwise'), question: say('what happens if it is not') },
]

export function ClarityDots({ clarity }: { readonly clarity: Clarity }) {
  return (
    <span class="dots" title={clarityWords(clarity)}>
      <span class="unseen">{clarityWords(clarity)}</span>
      {tests.map(({ test }) => <span key={test} class={clarity[test] ? 'dot said' : 'dot'} />)}
    </span>
  )
}

/** The same five, each with its word. */
export const ClarityWords = ({ clarity }: { readonly clarity: Clarity }) => (
  <ul class="clarity" aria-label={say('Five tests of a clear term')}>
    {tests.map(({ test, word, question }) => (
      <li key={test} class={clarity[test] ? 'said' : ''} title={question}>
        <span class={clarity[test] ? 'dot said' : 'dot'} />{word}<span class="unseen">{clarity[test] ? say(': said') : say(': missing')}</span>
      </li>
    ))}
  </ul>
)

/** "Said: what and who. Missing: when, proof and otherwise." */
function clarityWords(clarity: Clarity): string {
  const words = (said: boolean) => list(tests.filter(({ test }) => clarity[test] === said).map(({ word }) => word))
  return [words(true) && say('Said: {1}.', words(true)), words(false) && say('Missing: {1}.', words(false))].filter(Boolean).join(' ')
}

/** "by when and how we know that it is done"; '' where nothing is missing. */
export const missing = (clarity: Clarity) => list(tests.filter(({ test }) => !clarity[test]).map(({ question }) => question))
