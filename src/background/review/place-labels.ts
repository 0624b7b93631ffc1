/** Where something stands, as a person would look it up: its clause, and its page where the contract is shown in pages. Pure. */
import { clauseNames } from '../../engine/contract/clause-names'
import type { Review } from '../../engine/review'
import type { Showing } from '../../messages'
import type { Joined } from '../../messages/joined'
import { say } from '../../words/say'

/** For a place in the text: "§12.1", "§12.1, page 3", or '' where neither is known. Where pages are pictures only the page is sure. */
export function placeLabels(outline: Review['outline'], { pages = [], pictures }: Showing, { starts, first }: Joined): (at: number) => string {
  const clause = clauseNames(outline)
  const begins = pages.map(([block, page]) => [starts[block - first] ?? Infinity, page] as const)
  return at => {
    const page = begins.findLast(([start]) => start <= at)?.[1]
    return [pictures ? '' : clause(at), page === undefined ? '' : say('page {1}', page)].filter(part => part !== '').join(', ')
  }
}
