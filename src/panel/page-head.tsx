/** The head of a page that takes the place of the views: what it is, and the way back. */
import { useEffect, useRef } from 'preact/hooks'
import './page-head.css'
import { say } from '../words/say'

export function PageHead({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Whoever comes here by keyboard leaves a button that is gone now.
    heading.current?.focus({ preventScroll: true })
    // Into view alone would scroll the window too, in which nothing else ever scrolls.
    const scroller = heading.current?.closest('main'), section = heading.current?.closest('section')
    if (scroller && section) scroller.scrollTop += section.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  }, [])
  return (
    <div class="bar page-head">
      <h2 ref={heading} tabIndex={-1}>{title}</h2>
      <button type="button" class="quiet" onClick={onBack}>{say('Back to the review')}</button>
    </div>
  )
}
