/** The words that a confirmation rested on, beside the words as they are now, with what differs made plain. */
import type { ComponentChildren } from 'preact'
import type { Tick } from '../../messages'
import { Jump } from '../jump'
import type { Place } from '../../words/places'
import { whenWords } from '../../words/value-words'

/** "changed since you confirmed on 3 November" */
export function changedSince(tick: Tick): string {
  const when = whenWords(tick.at, new Date())
  return when ? `changed since you confirmed on ${when}` : 'changed since you confirmed'
}

export function ChangedWords({ tick, places }: { readonly tick: Tick; readonly places: readonly Place[] }) {
  const now = tick.changedTo ?? []
  return (
    <div class="changed">
      <div>
        <h3>Then</h3>
        {tick.words.length === 0 && <p class="faint">Nothing was said.</p>}
        {tick.words.map((words, i) => <p key={words}><q class="quote">{against(words, now[i])}</q></p>)}
      </div>
      <div>
        <h3>Now</h3>
        {now.length === 0 && <p class="faint">These words are gone.</p>}
        {now.map((words, i) => <Jump key={words} words={against(words, tick.words[i])} clause={places.find(place => place.words === words)?.clause ?? ''} span={places.find(place => place.words === words)?.span} />)}
      </div>
    </div>
  )
}

/** The words, with the part set apart that the other words have differently: everything between their common start and end. */
function against(words: string, other: string | undefined): ComponentChildren {
  if (other === undefined || other === words) return words
  const [mine, theirs] = [words.split(' '), other.split(' ')]
  const shorter = Math.min(mine.length, theirs.length)
  let start = 0
  while (start < shorter && mine[start] === theirs[start]) start++
  let end = 0
  while (end < shorter - start && mine.at(-1 - end) === theirs.at(-1 - end)) end++
  const part = (from: number, to: number) => mine.slice(from, to).join(' ')
  return <>{part(0, start)} <b class="differs">{part(start, mine.length - end)}</b> {part(mine.length - end, mine.length)}</>
}
