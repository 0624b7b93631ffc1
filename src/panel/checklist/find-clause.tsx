/** Where does the contract say it? Sentences that come close to a promise, to choose from; other words look again. */
import { useEffect, useId, useState } from 'preact/hooks'
import type { Said } from '../../messages'
import { useActions } from '../actions'
import { Jump } from '../jump'
import { useFocus } from './use-focus'
import { say } from '../../words/say'

/** After the last key, in milliseconds. */
const quiet = 300

type Props = { readonly promise: string; readonly onChoose: (words: string) => void }

export function FindClause({ promise, onChoose }: Props) {
  const { ask, tell } = useActions()
  const id = useId(), field = useFocus<HTMLInputElement>(true)
  const [words, setWords] = useState(promise)
  const [found, setFound] = useState<readonly Said[] | 'lost'>()

  const look = async (old: () => boolean) => {
    const places = await ask((desk, tab) => desk.findWords(tab, words)).catch(() => 'lost' as const)
    if (old()) return
    setFound(places)
    if (places !== 'lost') tell(places.length === 0 ? say('Nothing found.') : say(places.length === 1 ? '{1} sentence found.' : '{1} sentences found.', places.length))
  }
  useEffect(() => {
    let old = false
    const timer = setTimeout(() => {
      void look(() => old)
    }, words === promise ? 0 : quiet)
    return () => {
      old = true
      clearTimeout(timer)
    }
  }, [words])

  return (
    <div class="find-clause">
      <div class="one-line">
        <label htmlFor={id}>{say('Words that the contract may use for it')}</label>
        <input id={id} type="search" value={words} maxLength={2000} ref={field} onInput={event => setWords(event.currentTarget.value)} />
      </div>
      {found === 'lost' && <p class="faint">{say('Evenhand did not answer. Change a word to look again.')}</p>}
      {found?.length === 0 && <p class="faint">{say('No sentence that was read comes close to this. Try other words, or say that it is not in the contract.')}</p>}
      {found !== 'lost' && found !== undefined && found.length > 0 && (
        <ul>
          {found.map(({ quote, span, clause }) => (
            <li key={span.start}>
              <Jump words={quote} clause={clause} span={span} />
              <button type="button" class="quiet" aria-label={say('It says so here: {1}', quote)} onClick={() => onChoose(quote)}>{say('It says so here')}</button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
