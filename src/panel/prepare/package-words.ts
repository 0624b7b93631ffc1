/** A trade of the reader's own, as it could be put to the other side. They can change every word. */
import { cut } from '../../words/visible'
import type { Ware } from '../../messages'
import type { Row } from '../grouping'
import { say } from '../../words/say'

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
export const inOneMessage = (sentences: readonly string[]): string => say('Here is how we could meet:\n{1}\nWhat do you think?', sentences.map(sentence => `- ${sentence}`).join('\n'))

function given(good: Good): string {
  if ('text' in good) return say('We could offer you this: {1}, if', ended(good.text))
  return good.row.finding.outcome === 'favours-you' ? say('We could look again at {1}, which favours us, if', words(good.row)) : say('We could live with {1} as it stands if', words(good.row))
}

function wanted(good: Good): string {
  if ('text' in good) return say('you can agree to this: {1}.', ended(good.text))
  const { finding } = good.row
  const way = finding.position?.preferred ?? finding.position?.fallback ?? finding.fallback
  return way ? say('you can agree to this in place of {1}: “{2}”', words(good.row), way) : say('you can help us with {1}: {2}', words(good.row), finding.ask)
}

function words({ quotes: [quote = ''], clause, finding }: Row): string {
  const place = quote === '' ? say('the point “{1}”', finding.title) : `“${cut(quote.replace(/\s+/g, ' ').trim(), longest)}”`
  return clause ? `${place} (${clause})` : place
}

const ended = (text: string) => text.trim().replace(/[.,;]+$/, '')
