/** What the engine makes of a page's text. */
import { review, type Review, type ReviewOptions } from '../../engine/review'
import { isWhole, joined, shownIn, type Joined } from '../../messages/joined'
import type { Asked } from '../../storage/asked'
import type { PageText } from '../page/page-text'

export type Reading = {
  readonly text: Joined
  /** What the contract is called, where it is one of several on its page. */
  readonly title?: string
} & (Reviewed | Unfit)

type Reviewed = {
  readonly kind: 'review'
  /** Knows no side: marks come from it. */
  readonly plain: Review
  /** The same contract as its reader sees it; the plain review where nobody is called as their side, and nothing else is theirs. */
  readonly from: (readers: Readers) => Review
}

/** What makes a review the reader's own. */
export type Readers = Pick<ReviewOptions, 'side' | 'kind' | 'playbook'>

type Unfit = { readonly kind: 'nothing'; readonly reason: Exclude<Review['suitability']['verdict'], 'contract'>; readonly say: string }

/** `anyway`: reviewed whatever it reads like, as long as there is anything to read. `chosen`: the title of one of several contracts on the page. */
export function readingOf(page: PageText, { anyway, chosen }: Pick<Asked, 'anyway' | 'chosen'>): Reading {
  const { title, from: first, to } = contractIn(page, chosen)
  const text = joined(page.blocks.slice(first, to), first)
  const known = { ...shownIn(page.showing, text), partly: !isWhole(page) }
  const plain = review(text.text, known)
  const { verdict, say } = plain.suitability
  if (verdict !== 'contract' && !(anyway && verdict !== 'empty')) return { kind: 'nothing', text, reason: verdict, say }
  let last: Readers & { readonly review: Review } | undefined
  const from = ({ side: called, kind, playbook }: Readers) => {
    const side = called !== undefined && hasRole(plain, called) ? called : undefined
    if (side === undefined && !kind && !playbook) return plain
    // The reader stays on one side, and with one playbook, for long: the last one is kept.
    if (last?.side !== side || last?.kind !== kind || last?.playbook !== playbook) {
      const readers = { ...side !== undefined && { side }, ...kind && { kind }, ...playbook && { playbook } }
      last = { ...readers, review: review(text.text, { ...known, ...readers }) }
    }
    return last!.review
  }
  return { kind: 'review', text, ...title && { title }, plain, from }
}

/** The blocks of the contract that the reader chose, else of the longest; all of them where the page holds but one. */
export function contractIn({ blocks, showing: { contracts } }: PageText, chosen: string | undefined): { readonly title: string; readonly from: number; readonly to: number } {
  const length = ({ from, to }: { readonly from: number; readonly to: number }) => blocks.slice(from, to).reduce((sum, block) => sum + block.length, 0)
  return contracts.find(({ title }) => title === chosen) ?? contracts.toSorted((a, b) => length(b) - length(a))[0] ?? { title: '', from: 0, to: blocks.length }
}

export const hasRole = ({ parties }: Review, side: string): boolean => parties.some(({ role }) => role === side)
