/** What is still to settle, in closing order: each point's own question, and what was found on it. */
import type { ChecklistItem, Finding } from '../engine/review'
import { groupOf } from '../words/groups'
import { placesOf } from '../words/places'
import type { Group } from '../words/plain-words'
import { groupWords, stateWords } from '../words/plain-words'
import { quotesOf, wishesOf } from './of-finding'
import type { Paper, Point, Quote } from './paper'
import { eachOnce, points, said, words } from './paper'
import type { Reviewed } from './reviewed'
import { applicable, isConfirmed, isOpen, isPrivate, noAdvice, questionOn, titleOf } from './reviewed'

export type OpenPoint = {
  readonly title: string
  /** The checklist point that it belongs to, where it is not that point itself. */
  readonly partOf: string
  /** In a few words: "Ask for a change", "not found here". */
  readonly state: string
  readonly quotes: readonly Quote[]
  readonly ask: string
  readonly preferred?: string
  readonly fallback?: string
  /** What matters most has the highest: 0 to 5. */
  readonly weight: number
}

export function openPointsPaper(reviewed: Reviewed, today: string): Paper {
  const open = openPoints(reviewed)
  return {
    title: `${titleOf(reviewed)}: open points`,
    blocks: [
      words(`As of ${today}.`, open.length === 0 ? 'Nothing is left to settle among the points that were read.' : 'In the order in which deals go wrong. The questions can be sent as they stand; what you would settle for is for you alone.'),
      ...open.length > 0 ? [points(open.map(pointOf))] : [],
      words(noAdvice),
    ],
  }
}

const pointOf = ({ title, partOf, state, quotes, ask, preferred, fallback }: OpenPoint): Point =>
  ({ title, about: [partOf, state].filter(part => part !== ''), quotes: eachOnce(quotes), lines: said(['Ask', ask], ['First choice', preferred], ['Settle for', fallback]) })

/** A question that several places raise is asked once, where it first comes up. */
export function openPoints(reviewed: Reviewed): readonly OpenPoint[] {
  const { findings } = reviewed.review
  const open = new Set(findings.flatMap((finding, index) => (isOpen(reviewed, index, finding) ? [index] : [])))
  const take = (indexes: readonly number[], partOf: string) => indexes.filter(index => open.delete(index)).map(index => ofFinding(reviewed, index, findings[index]!, partOf))
  const inItems = applicable(reviewed).filter(item => !isPrivate(item) && !isConfirmed(reviewed, item)).flatMap(item => {
    const found = take(item.findings, item.title)
    return [...ofItem(reviewed, item, found), ...found]
  })
  return once([...inItems, ...take([...open], '')])
}

const weights: Readonly<Record<Group, number>> = { stop: 5, change: 4, clarify: 3, tidy: 1, yours: 2, look: 2 }

function ofFinding(reviewed: Reviewed, index: number, finding: Finding, partOf: string): OpenPoint {
  const group = groupOf(finding)
  const { preferred, fallback } = wishesOf(finding)
  return {
    title: finding.title, partOf, state: groupWords[group], ask: finding.ask, weight: weights[group], quotes: quotesOf(reviewed, index),
    ...(preferred ? { preferred } : {}), ...(fallback ? { fallback } : {}),
  }
}

/** The point's own question, where none of its findings asks the same. */
function ofItem(reviewed: Reviewed, item: ChecklistItem, found: readonly OpenPoint[]): readonly OpenPoint[] {
  const { title, byReader, state } = item
  const ask = questionOn(reviewed, item)
  if (!ask || state === 'clear' || found.some(point => point.ask === ask)) return []
  const quotes = placesOf(reviewed, item).slice(0, 1).map(({ words, clause }) => ({ words, clause }))
  return [{ title, partOf: '', state: byReader ? 'the text cannot tell' : stateWords[state], quotes, ask, weight: !byReader ? 2 : ask === item.ask ? 0 : 4 }]
}

function once(all: readonly OpenPoint[]): readonly OpenPoint[] {
  const byQuestion = new Map<string, OpenPoint>()
  for (const point of all) {
    const key = JSON.stringify([point.title, point.ask])
    const first = byQuestion.get(key)
    byQuestion.set(key, first ? { ...first, quotes: [...first.quotes, ...point.quotes], weight: Math.max(first.weight, point.weight) } : point)
  }
  return [...byQuestion.values()]
}
