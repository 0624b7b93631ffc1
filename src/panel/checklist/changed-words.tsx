/** The words that a confirmation rested on, beside the words as they are now, with what differs made plain. */
import type { ComponentChildren } from 'preact'
import type { Tick } from '../../messages'
import { Jump } from '../jump'
import type { Place } from '../../words/places'
import { whenWords } from '../../words/value-words'
import { say } from '../../words/say'

/** "changed since you confirmed on 3 November" */
export function changedSince({ at }: Tick, did: 'confirmed' | 'set it aside'): string {
  const when = whenWords(at, new Date())
  if (when === '') return did === 'confirmed' ? say('changed since you confirmed') : say('changed since you set it aside')
  return say(did === 'confirmed' ? 'changed since you confirmed on {1}' : 'changed since you set it aside on {1}', when)
}

/** Only the words that differ: what stands as it stood would hide them. */
export function ChangedWords({ tick, places }: { readonly tick: Tick; readonly places: readonly Place[] }) {
  const then = without(tick.words, tick.changedTo ?? []), now = newWords(tick)
  return (
    <div class="changed">
      <div>
        <h3>{say('Then')}</h3>
        {then.length === 0 && <p class="faint">{say('Nothing was said of this.')}</p>}
        {then.map((words, i) => <p key={words}><q class="quote">{against(words, now[i])}</q></p>)}
      </div>
      <div>
        <h3>{say('Now')}</h3>
        {now.length === 0 && <p class="faint">{say('These words are gone.')}</p>}
        {now.map((words, i) => <Jump key={words} words={against(words, then[i])} clause={places.find(place => place.words === words)?.clause ?? ''} span={places.find(place => place.words === words)?.span} />)}
      </div>
    </div>
  )
}

/** What is said now and was not then. */
export const newWords = ({ words, changedTo = [] }: Tick) => without(changedTo, words)

function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim()
  const known = new Set(others.map(plain))
  return some.filter(words => !known.has(plain(words)))
}

/** Words on either side of what differs that are enough to see where it stands. */
const around = 16

/** The words, with the part set apart that the other words have differently: everything between their common start and end. */
function against(words: string, other: string | undefined): ComponentChildren {
  if (other === undefined || other === words) return words
  const [mine, theirs] = [words.split(' '), other.split(' ')]
  const shorter = Math.min(mine.length, theirs.length)
  let start = 0
  while (start < shorter && mine[start] === theirs[start]) start++
  let end = 0
  while (end < shorter - start && mine.at(-1 - end) === theirs.at(-1 - end)) end++
  const before = mine.slice(Math.max(start - around, 0), start).join(' '), after = mine.slice(mine.length - end, mine.length - end + around).join(' ')
  return <>{start > around && '… '}{before !== '' && `${before} `}<b class="differs">{mine.slice(start, mine.length - end).join(' ')}</b>{after !== '' && ` ${after}`}{end > around && ' …'}</>
}
