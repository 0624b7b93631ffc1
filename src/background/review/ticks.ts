/** Ticks rest on words: when the words change, the tick no longer counts. Pure. */
import type { Review } from '../../engine/review'
import type { Line, Tick } from '../../messages'
import { codeOf } from '../desk/code'
import { promisesSaid } from '../desk/promises'

/** Characters that are kept of one place's words; of a longer one, these and a sum over the rest. */
const kept = 4000

/**
 * The exact words that a checklist item rests on now: its key terms', then its provisions'; where it has neither, those that the findings on it mark, in the
 * order of the text. What is still open beside the text comes last, so that a tick on it ends when more is open. That both sides have the same text rests on
 * all of it, which its fingerprint stands for, and that nothing which was promised is missing on what the reader wrote down. Undefined when the review has no such item.
 */
export function wordsOf(item: string, review: Review, text: string, partly: boolean, lines: readonly Line[] = []): readonly string[] | undefined {
  const found = review.checklist.find(entry => entry.item === item)
  if (!found) return undefined
  if (item === sameText) return partly ? [] : [codeOf(text)]
  const stated = [...found.terms.flatMap(i => review.keyTerms[i] ?? []), ...found.provisions.flatMap(i => review.provisions[i] ?? [])]
  // Findings are ranked, and their rank may change with a side or another clause.
  const marked = found.findings.flatMap(i => review.findings[i]?.spans ?? []).sort((a, b) => a.start - b.start || a.end - b.end)
  const spans = stated.length > 0 ? stated : marked
  return [...new Set([...spans.map(({ start, end }) => compact(text.slice(start, end))), ...found.open === undefined ? [] : [found.open], ...item === promises ? promisesSaid(lines, text, partly) : []])]
}

const sameText = 'close-same-version', promises = 'close-outside-promises'

/**
 * The ticks as they stand against these words: one whose words are no longer those has `changedTo`, one whose words came back has lost it. Line ends, spacing
 * and the order of places do not matter. Gives back the very ticks it was given when none changes. `partly`: not all of the contract has been read, so that
 * words which are merely missing are no change.
 */
export function checkTicks<T extends Tick>(ticks: Readonly<Record<string, T>>, review: Review, text: string, partly: boolean, lines: readonly Line[] = []): Readonly<Record<string, T>> {
  const checked = Object.entries(ticks).map(([item, tick]) => [item, checkTick(tick, wordsOf(item, review, text, partly, lines), partly)] as const)
  return checked.every(([item, tick]) => tick === ticks[item]) ? ticks : Object.fromEntries(checked)
}

function checkTick<T extends Tick>(tick: T, now: readonly string[] | undefined, partly: boolean): T {
  if (!now) return tick
  const before = tick.words.map(plain)
  const current = now.map(plain)
  if (within(current, before) && (partly || within(before, current))) return tick.changedTo ? unchanged(tick) : tick
  return tick.changedTo && identical(tick.changedTo, now) ? tick : { ...tick, changedTo: now }
}

function unchanged<T extends Tick>(tick: T): T {
  const { changedTo: _, ...others } = tick
  return others as T
}

const within = (some: readonly string[], all: readonly string[]) => some.every(words => all.includes(words))

const identical = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((words, i) => words === b[i])

const plain = (words: string) => words.replace(/\s+/g, ' ').trim()

function compact(exact: string): string {
  if (exact.length <= kept) return exact
  const words = plain(exact)
  if (words.length <= kept) return words
  let sum = 0
  for (let i = kept; i < words.length; i++) sum = Math.imul(sum, 31) + words.charCodeAt(i) | 0
  return `${words.slice(0, kept)}… (and ${words.length - kept} more characters, ${(sum >>> 0).toString(36)})`
}
