/**
 * One finding, as text only. With several, a way from one to the next. It is made once and then filled anew, so that the focus
 * stays where it is and screen readers hear what changed. Made by hand: a library for views is as large as the rest of this script.
 */
import type { Mark } from '../../messages'
import { element } from './element'
import type { Step } from './walk'
import { quoteOf, severityOf } from './words'
import { say } from '../../words/say'

export type Shown = {
  readonly mark: Mark
  /** What the words stand on. */
  readonly ground: 'light' | 'dark'
  /** By keyboard: then it shows that it has the focus. */
  readonly reached: boolean
  /** Which of how many findings this is, on the same words or on the whole page. */
  readonly at: number
  readonly of: number
  /** Puts the question on the clipboard. Absent where the browser does not let a page's scripts do that. */
  readonly copy?: (() => void) | undefined
  /** What became of that. */
  readonly said: string
}

export function cardView({ go, close }: { readonly go: (by: Step) => void; readonly close: () => void }) {
  let copy: (() => void) | undefined
  const shape = element('span', { 'aria-hidden': 'true' }), word = element('span', {})
  const severity = element('span', { id: 'word' }, shape, ' ', word)
  const count = element('span', { 'aria-live': 'polite' })
  const several = element('span', { class: 'several' }, button('‹', say('Previous finding'), () => go(-1)), count, button('›', say('Next finding'), () => go(1)))
  const title = element('h2', { id: 'title', 'aria-live': 'polite' }), quote = element('blockquote', { id: 'quote', dir: 'auto' }), why = element('p', { id: 'why' })
  const question = element('span'), output = element('output')
  const toCopy = element('span', { class: 'to-copy' }, button(say('copy'), say('Copy the question'), () => copy?.(), 'copy'), ' ', output)
  const fallback = row(say('Settle for')), against = row(say('Hard on')), sources = element('p', { class: 'sources' })
  const card = element('dialog', { open: '', lang: 'en', 'aria-labelledby': 'word title', 'aria-describedby': 'quote why', tabindex: -1 },
    element('header', {}, severity, several, button('×', say('Close'), close, 'close')),
    title, quote, why, element('dl', {}, row(say('Ask'), question, ' ', toCopy).whole, fallback.whole, against.whole), sources)

  return {
    card,
    show: ({ mark, ground, reached, at, of, copy: copies, said }: Shown) => {
      const { shape: drawn, word: named, tone } = severityOf(mark)
      copy = copies
      card.className = `card ${ground}${reached ? ' reached' : ''}`
      severity.className = `word ${tone}`
      several.hidden = of < 2
      toCopy.hidden = !copies
      fallback.whole.hidden = mark.fallback === undefined
      against.whole.hidden = mark.against === undefined
      sources.hidden = mark.sources.length === 0
      for (const [part, words] of [
        [shape, drawn], [word, named], [count, of < 2 ? '' : say('{1} of {2}', at + 1, of)], [title, mark.title], [quote, `“${quoteOf(mark)}”`], [why, mark.why], [question, `“${mark.ask}”`],
        [output, said], [fallback.said, mark.fallback ?? ''], [against.said, mark.against ?? ''], [sources, mark.sources.join(' · ')],
      ] as const) if (part.textContent !== words) part.textContent = words
    },
  }
}

function row(name: string, ...children: readonly (Node | string)[]) {
  const said = element('dd', {}, ...children)
  return { whole: element('div', {}, element('dt', {}, name), said), said }
}

/** Only a person's own click counts; the page can make others. */
const button = (text: string, name: string, act: () => void, kind = 'turn') =>
  element('button', { type: 'button', class: kind, 'aria-label': name, click: event => { if (event.isTrusted) act() } }, text)
