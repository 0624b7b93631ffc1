/** A trade of the reader's own, as it could be put to the other side. They can change every word. */
import { cut } from '../../handover/visible'
import type { Ware } from '../../messages'
import type { Row } from '../grouping'

/** Something to give or to get: a finding, or what the reader wrote. */
export type Good = { readonly row: Row } | { readonly text: string }

/** Characters of the contract's words: enough to know which are meant. */
const longest = 120

export const wareOf = (good: Good, keyOf: (row: Row) => string | undefined): Ware => {
  if ('text' in good) return { text: good.text }
  const finding = keyOf(good.row)
  return { text: good.row.finding.title, ...finding !== undefined && { finding } }
}

/** "We could live with “within ninety days” (§5.2) as it stands if you can agree to this: “…”." */
export const packageWords = (give: Good, want: Good): string => `${given(give)} ${wanted(want)}`

/** Several trades, to be talked about together. */
export const inOneMessage = (sentences: readonly string[]): string => `Here is how we could meet:\n${sentences.map(sentence => `- ${sentence}`).join('\n')}\nWhat do you think?`

function given(good: Good): string {
  if ('text' in good) return `We could offer you this: ${ended(good.text)}, if`
  return good.row.finding.outcome === 'favours-you' ? `We could look again at ${words(good.row)}, which favours us, if` : `We could live with ${words(good.row)} as it stands if`
}

function wanted(good: Good): string {
  if ('text' in good) return `you can agree to this: ${ended(good.text)}.`
  const { finding } = good.row
  const way = finding.position?.preferred ?? finding.position?.fallback ?? finding.fallback
  return way ? `you can agree to this in place of ${words(good.row)}: “${way}”` : `you can help us with ${words(good.row)}: ${finding.ask}`
}

function words({ quotes: [quote = ''], clause, finding }: Row): string {
  const place = quote === '' ? `the point “${finding.title}”` : `“${cut(quote.replace(/\s+/g, ' ').trim(), longest)}”`
  return clause ? `${place} (${clause})` : place
}

const ended = (text: string) => text.trim().replace(/[.,;]+$/, '')
