/** Words of the contract in which its defined terms can be looked up: by pointing at them, or by pressing them. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Span } from '../../engine/contract/contract'
import { useActions } from '../actions'
import { Arrow, Jump } from '../jump'
import { useDismiss } from '../use-dismiss'
import { stretchesOf, type Meaning } from './defined'
import { say } from '../../words/say'

/** How long the pointer rests on a term before its meaning shows, and how long it may be away, in milliseconds. */
const rests = 150
const away = 250

type Props = { readonly words: string; readonly clause: string; readonly span: Span | undefined; readonly meanings: readonly Meaning[] }

/** The term that is looked up, as its place among the stretches. `held`: it was pressed, and stays. */
type Looking = { readonly at: number; readonly held: boolean }

export function DefinedQuote({ words, clause, span, meanings }: Props) {
  const { jump, tell } = useActions()
  const box = useRef<HTMLDivElement>(null)
  const peek = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [looking, setLooking] = useState<Looking>()
  const stretches = span ? stretchesOf(words, span.start, meanings) : []
  const shown = looking && stretches[looking.at]

  const soon = (next: Looking | undefined, milliseconds: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setLooking(now => now?.held ? now : next), milliseconds)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useDismiss(box, looking !== undefined, useCallback(how => {
    if (how === 'escape' && peek.current?.contains(document.activeElement)) box.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus()
    setLooking(undefined)
  }, []))
  useLayoutEffect(() => {
    const term = box.current?.querySelector<HTMLElement>('[aria-expanded=true]')
    if (!term || !peek.current) return
    const { bottom } = term.getBoundingClientRect(), height = peek.current.offsetHeight
    // Above the term where there is no room under it.
    const above = bottom + height > innerHeight - footer && bottom > height + header
    peek.current.style.top = `${above ? term.offsetTop - height - gap : term.offsetTop + term.offsetHeight + gap}px`
  }, [looking])

  if (!span || stretches.every(one => one.meanings.length === 0)) return <Jump words={words} clause={clause} span={span} />

  const press = (at: number) => {
    clearTimeout(timer.current)
    if (looking?.at === at && looking.held) return setLooking(undefined)
    setLooking({ at, held: true })
    tell(stretches[at]!.meanings.map(({ term, words }) => `${term}: ${words || say('see where it is defined')}`).join(' '))
  }
  return (
    <div class="jump defined" ref={box}>
      <span class="said"><q class="quote">{stretches.map((one, at) => one.meanings.length === 0 ? one.words : (
        <button
          key={at} type="button" class="term" aria-expanded={looking?.at === at} onClick={() => press(at)}
          onPointerEnter={event => { if (event.pointerType === 'mouse') soon({ at, held: false }, rests) }} onPointerLeave={() => soon(undefined, away)}
        >{one.words}</button>
      ))}</q></span>
      <button type="button" class="where" onClick={() => jump(span)} title={say('Go to these words on the page')}><span class="clause">{clause}</span><Arrow /><span class="unseen">{say(', go to the words')}</span></button>
      {shown && (
        <div class="peek" ref={peek} onPointerEnter={() => clearTimeout(timer.current)} onPointerLeave={() => soon(undefined, away)}>
          {shown.meanings.map(({ term, words, clause, at }) => <Jump key={at.start} kind={term} words={words || '…'} clause={clause} span={at} />)}
        </div>
      )}
    </div>
  )
}

/** Room that the panel's own bars take at its ends, and between a term and its meaning, in pixels. */
const header = 60
const footer = 50
const gap = 4
