/** What is still to settle, in closing order: each point's own question, and what was found on it. The paper of it is for the other side. */
import type { ChecklistItem, Finding } from '../engine/review'
import { groupOf } from '../words/groups'
import { placesOf } from '../words/places'
import type { Group } from '../words/plain-words'
import { quotesOf, wishesOf } from './of-finding'
import type { Paper, Quote } from './paper'
import { eachOnce, points, words } from './paper'
import type { Reviewed } from './reviewed'
import { applicable, isConfirmed, isOpen, isPrivate, noAdvice, questionOn, titleOf } from './reviewed'
import { say } from '../words/say'

export type OpenPoint = {
  readonly title: string
  /** The checklist point that it is, or belongs to; '' for none. */
  readonly topic: string
  readonly quotes: readonly Quote[]
  readonly ask: string
  readonly preferred?: string
  readonly fallback?: string
  /** What matters most has the highest: 0 to 5. */
  readonly weight: number
}

/** It asks, and tells nothing of what the reader thinks, wants or would settle for: it is for the other side. */
export function openPointsPaper(reviewed: Reviewed, today: string): Paper {
  const open = once(openPoints(reviewed), ({ ask }) => ask)
  return {
    title: say('{1}: open points', titleOf(reviewed)),
    blocks: [
      words(say('As of {1}.', today), open.length === 0 ? say('Nothing is left to settle among the points that were read.') : say('These questions are still open for me. Each comes with the words that it is about.')),
      ...open.length > 0 ? [points(open.map(({ ask, topic, quotes }) => ({ title: ask, about: [topic].filter(part => part !== ''), quotes: eachOnce(quotes), lines: [] })))] : [],
      words(noAdvice),
    ],
  }
}

/** A question that several places raise is asked once, where it first comes up. */
export function openPoints(reviewed: Reviewed): readonly OpenPoint[] {
  const { findings } = reviewed.review
  const open = new Set(findings.flatMap((finding, index) => (isOpen(reviewed, index, finding) ? [index] : [])))
  const take = (indexes: readonly number[], topic: string) => indexes.filter(index => open.delete(index)).map(index => ofFinding(reviewed, index, findings[index]!, topic))
  const inItems = applicable(reviewed).filter(item => !isPrivate(item) && !isConfirmed(reviewed, item)).flatMap(item => {
    const found = take(item.findings, item.title)
    return [...ofItem(reviewed, item, found), ...found]
  })
  return once([...inItems, ...take([...open], '')], ({ title, ask }) => JSON.stringify([title, ask]))
}

const weights: Readonly<Record<Group, number>> = { stop: 5, change: 4, clarify: 3, tidy: 1, yours: 2, look: 2 }

function ofFinding(reviewed: Reviewed, index: number, finding: Finding, topic: string): OpenPoint {
  const { preferred, fallback } = wishesOf(finding)
  return {
    title: finding.title, topic, ask: finding.ask, weight: weights[groupOf(finding)], quotes: quotesOf(reviewed, index),
    ...(preferred ? { preferred } : {}), ...(fallback ? { fallback } : {}),
  }
}

/** The point's own question, where none of its findings asks the same. */
function ofItem(reviewed: Reviewed, item: ChecklistItem, found: readonly OpenPoint[]): readonly OpenPoint[] {
  const { title, byReader, state } = item
  const ask = questionOn(reviewed, item)
  if (!ask || state === 'clear' || found.some(point => point.ask === ask)) return []
  const quotes = placesOf(reviewed, item).slice(0, 1).map(({ words, clause }) => ({ words, clause }))
  return [{ title, topic: title, quotes, ask, weight: !byReader ? 2 : ask === item.ask ? 0 : 4 }]
}

function once(all: readonly OpenPoint[], keyOf: (point: OpenPoint) => string): readonly OpenPoint[] {
  const byQuestion = new Map<string, OpenPoint>()
  for (const point of all) {
    const key = keyOf(point)
    const first = byQuestion.get(key)
    byQuestion.set(key, first ? { ...first, quotes: [...first.quotes, ...point.quotes], weight: Math.max(first.weight, point.weight) } : point)
  }
  return [...byQuestion.values()]
}
