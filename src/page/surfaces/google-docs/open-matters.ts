/** What in the document is not settled yet: the page tells of it beside the text. */
import { threadsIn } from './names'

export type OpenMatters = { readonly suggestions: number; readonly comments: number }

/** Undefined where the page tells of none, which may also mean that it does not tell. */
export function openMattersIn(document: Document): OpenMatters | undefined {
  const { suggestions, comments } = threadsIn(document)
  return suggestions + comments > 0 ? { suggestions, comments } : undefined
}
