import type { Showing } from '../../../messages'
import type { Block } from './blocks'
import { framesUnder } from './frames'

/** A heading that is a contract's name and no clause's: it ends with what the paper is, and has no number. */
const name = /^(?!\W*\d)(?!(?:section|clause|article|part)\b).{0,100}\b(?:agreement|contract|terms(?: (?:and|&) conditions)?|terms of (?:service|use|sale|business)|conditions|policy|lease|licen[cs]e|deed|addendum|eula|nda)\W{0,3}$/i
/** What a contract says of itself near its beginning. */
const ownPaper = /\b(?:this|these) (?:[\w-]{1,20} ){0,4}(?:agreement|contract|terms|conditions|lease|deed|addendum|licen[cs]e|policy|eula)\b/i
/** Annexes are parts of the contract before them. */
const annex = /^(?:schedule|exhibit|annex|appendix|attachment)\b/i
const numbered = /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s|(?:article|section|clause)\s)/i

/** A contract has at least as many characters, and as many numbered paragraphs or headings within it. */
const leastLetters = 1_200, leastParts = 3
/** Headings that are looked at. More contracts than these are a list of something, and nothing to choose from. */
const mostHeadings = 10_000, mostContracts = 50

/**
 * The contracts on a page that holds several, one under the other or in tabs: each begins with a heading of the same rank
 * that names it, speaks of itself, and is divided into clauses. Empty where there is one.
 */
export function contractsIn(root: Element, blocks: readonly Block[]): Showing['contracts'] {
  const bodies: readonly Element[] = [root, ...framesUnder(root).map(({ body }) => body)]
  const headings = bodies.flatMap(body => [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].slice(0, mostHeadings))
  const names = headings.map(heading => ({ heading, words: heading.textContent.trim() })).filter(({ words }) => name.test(words) && !annex.test(words)).map(({ heading }) => heading)
  const [first] = names
  const rank = names.filter(({ localName }) => localName === first?.localName)
  if (rank.length < 2 || rank.length > mostContracts) return []

  const blockOf = new Map<Element | null, number>(blocks.flatMap(({ pieces }, i) => pieces.map(({ node }) => [node.parentElement, i] as const)).toReversed())
  const at = (heading: Element) => blockOf.get(heading) ?? [...heading.querySelectorAll('*')].map(inner => blockOf.get(inner)).find(i => i !== undefined)
  const subheads = headings.flatMap(heading => (heading.localName > first!.localName ? at(heading) ?? [] : []))
  const starts = rank.flatMap(heading => at(heading) ?? [])
  const contracts = starts.map((from, i) => ({ title: blocks[from]!.text.slice(0, 200), from, to: starts[i + 1] ?? blocks.length }))
  const whole = contracts.every(({ from, to }) => {
    const inside = blocks.slice(from, to)
    const parts = subheads.filter(i => i > from && i < to).length + inside.filter(({ text, number }) => number !== undefined || numbered.test(text)).length
    const text = inside.map(block => block.text).join('\n')
    return text.length >= leastLetters && parts >= leastParts && ownPaper.test(text.slice(0, 2_000))
  })
  return whole && new Set(contracts.map(({ title }) => title)).size === contracts.length ? contracts : []
}
