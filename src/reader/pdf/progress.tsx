import { say } from '../../words/say'
import type { Pages } from './pages'
import { useHeard } from './use-heard'
import { heardOfWords, type Words } from './words'

/** How many pages have been read, while there are more to come. A short file is read before anybody could stop it. */
export function ReadingProgress({ pages, words }: { readonly pages: Pages; readonly words: Words }) {
  const { numPages } = pages.document
  const { read, reading, done } = useHeard(pages, [heardOfWords], () => ({ read: words.read, reading: words.reading, done: words.done }))
  if (done) return null
  return (
    <div class="pdf-reading">
      <progress max={numPages} value={read} aria-label={say('Pages read')} />
      <span>{reading ? say('{1} of {2} pages read', read, numPages) : say('Stopped after {1} of {2} pages', read, numPages)}</span>
      {reading
        ? <button type="button" class="quiet" onClick={words.stop}>{say('Stop')}</button>
        : <button type="button" class="quiet" onClick={words.go}>{say('Read the rest')}</button>}
    </div>
  )
}
