import search from 'approx-string-match'

/** Edits allowed, as a share of the words' length: a clause that changed more than this is another clause. */
export const mostEdits = 0.15

/** A few words are other words after one edit, such as a "reasonable time" that is being deleted; a sentence is still the same. */
const shortest = 32

/** Words and figures that turn a clause into its opposite, or into another one. */
const deciding = /\b(?:not|no|nor|never|neither|cannot|without|unless|except|only|if|and|or|may|must|shall|will|un\w{4,})\b|\p{Sc}|\d+/giu

/** The place in `text` that is nearly `words`, when there is exactly one best and nothing that decides its meaning changed. */
export function nearlyIn(text: string, words: string): { readonly start: number; readonly end: number; readonly errors: number } | undefined {
  if (words.length < shortest) return undefined
  // Beyond 256 errors the search is slow, and a clause of that length has been rewritten.
  const most = Math.min(256, Math.floor(words.length * mostEdits))
  const ends = new Map(search(text, words, most).map(match => [match.start, match]))
  if (ends.size !== 1) return undefined
  const [match] = ends.values()
  if (!match || decisionsIn(text.slice(match.start, match.end)) !== decisionsIn(words)) return undefined
  return match
}

const decisionsIn = (text: string) => (text.match(deciding) ?? []).join(' ').toLowerCase()
