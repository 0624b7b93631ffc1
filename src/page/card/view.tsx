import type { ComponentChildren } from 'preact'
import type { Mark } from '../../messages'
import type { Step } from './walk'
import { quoteOf, severityOf } from './words'

type Shown = {
  readonly mark: Mark
  /** What the words stand on. */
  readonly ground: 'light' | 'dark'
  /** By keyboard: then it shows that it has the focus. */
  readonly reached: boolean
  /** Which of how many findings this is, on the same words or on the whole page. */
  readonly at: number
  readonly of: number
  readonly go: (by: Step) => void
  readonly close: () => void
  /** Puts the question on the clipboard. Absent where the browser does not let a page's scripts do that. */
  readonly copy?: (() => void) | undefined
  /** What became of that. */
  readonly said: string
}

/** One finding, as text only. With several, a way from one to the next. */
export function CardView({ mark, ground, reached, at, of, go, close, copy, said }: Shown) {
  const { shape, word, tone } = severityOf(mark)
  return (
    <dialog open class={`card ${ground}${reached ? ' reached' : ''}`} lang="en" aria-labelledby="word title" aria-describedby="quote why" tabIndex={-1}>
      <header>
        <span class={`word ${tone}`} id="word"><span aria-hidden="true">{shape}</span> {word}</span>
        {of > 1 && (
          <span class="several">
            <button type="button" aria-label="Previous finding" onClick={trusted(() => go(-1))}>‹</button>
            <span aria-live="polite">{at + 1} of {of}</span>
            <button type="button" aria-label="Next finding" onClick={trusted(() => go(1))}>›</button>
          </span>
        )}
        <button type="button" class="close" aria-label="Close" onClick={trusted(close)}>×</button>
      </header>
      <h2 id="title" aria-live="polite">{mark.title}</h2>
      <blockquote id="quote" dir="auto">“{quoteOf(mark)}”</blockquote>
      <p id="why">{mark.why}</p>
      <dl>
        <Row name="Ask">
          “{mark.ask}”
          {copy && <span class="to-copy"><button type="button" class="copy" aria-label="Copy the question" onClick={trusted(copy)}>copy</button> <output>{said}</output></span>}
        </Row>
        {mark.fallback !== undefined && <Row name="Settle for">{mark.fallback}</Row>}
        {mark.against !== undefined && <Row name="Hard on">{mark.against}</Row>}
      </dl>
      {mark.sources.length > 0 && <p class="sources">{mark.sources.join(' · ')}</p>}
    </dialog>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>
}

/** Only a person's own click counts; the page can make others. */
const trusted = (act: () => void) => (event: Event) => { if (event.isTrusted) act() }
