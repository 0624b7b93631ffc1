import type { ComponentChildren } from 'preact'
import type { Mark } from '../../messages'
import { quoteOf, severityOf } from './words'

type Shown = { readonly marks: readonly Mark[]; readonly at: number; readonly go: (to: number) => void; readonly close: () => void }

/** One finding, as text only. With several on the same words, a way from one to the next. */
export function CardView({ marks, at, go, close }: Shown) {
  const mark = marks[at]
  if (!mark) return null
  const { shape, word, tone } = severityOf(mark)
  return (
    <dialog open class="card" aria-labelledby="word title" aria-describedby="quote why" tabIndex={-1}>
      <header>
        <span class={`word ${tone}`} id="word"><span aria-hidden="true">{shape}</span> {word}</span>
        {marks.length > 1 && (
          <span class="several">
            <button type="button" aria-label="Previous finding" onClick={trusted(() => go((at + marks.length - 1) % marks.length))}>‹</button>
            <span aria-live="polite">{at + 1} of {marks.length}</span>
            <button type="button" aria-label="Next finding" onClick={trusted(() => go((at + 1) % marks.length))}>›</button>
          </span>
        )}
        <button type="button" class="close" aria-label="Close" onClick={trusted(close)}>×</button>
      </header>
      <h2 id="title">{mark.title}</h2>
      <blockquote id="quote">“{quoteOf(mark)}”</blockquote>
      <p id="why">{mark.why}</p>
      <dl>
        <Row name="Ask">“{mark.ask}”</Row>
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
