/** The days that a contract sets, as far as they are sure: each with its words, and how it was worked out. */
import type { ChecklistItem } from '../engine/review'
import { valueWords } from '../words/value-words'
import type { Reviewed } from './reviewed'
import { datesIn } from './written-dates'
import { say } from '../words/say'

export type DateKind = 'begins' | 'last-notice' | 'ends' | 'payment' | 'delivery'

export type KeyDate = {
  readonly kind: DateKind
  /** YYYY-MM-DD. */
  readonly day: string
  /** "Last day to stop the renewal". */
  readonly title: string
  /** In whole sentences, with the words that it rests on and their clause. */
  readonly how: string
}

export type Dates = {
  /** The earliest first. */
  readonly known: readonly KeyDate[]
  /** Days that matter and are not sure, and why. */
  readonly leftOut: readonly { readonly title: string; readonly why: string }[]
}

const titles: Readonly<Record<DateKind, string>> = {
  begins: say('The contract takes effect'), 'last-notice': say('Last day to stop the renewal'), ends: say('Last day of the term'), payment: say('A payment is due'), delivery: say('A delivery is due'),
}

export function datesOf(reviewed: Reviewed): Dates {
  const term = stateOf(reviewed, 'close-term')
  const renewal = stateOf(reviewed, 'close-renewal')
  const begins = termsOf(reviewed, 'effective-date')[0]
  const end = endOf(reviewed)
  const notice = noticeOf(reviewed, end)
  const all: readonly Guess[] = [
    ...begins ? [term === 'conflicting' ? unsure('begins') : sure('begins', begins.value, begins.said)] : [],
    ...end ? [term === 'conflicting' ? unsure('ends') : end.guess] : [],
    ...notice ? [[term, renewal].includes('conflicting') ? unsure('last-notice') : notice] : [],
    ...written(reviewed, 'payment-dates', 'payment'), ...written(reviewed, 'delivery-date', 'delivery'),
  ]
  return {
    known: all.flatMap(one => ('day' in one ? [one] : [])).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    leftOut: all.flatMap(one => ('why' in one ? [one] : [])),
  }
}

type Guess = KeyDate | Dates['leftOut'][number]

const sure = (kind: DateKind, day: string, how: string): Guess => ({ kind, day, title: titles[kind], how })
const unsure = (kind: DateKind, why = say('The contract says more than one thing about it.')): Guess => ({ title: titles[kind], why })

type Term = { readonly value: string; readonly words: string; readonly open?: string; readonly start: number; /** “30 days” (§2.1). */ readonly quoted: string; /** The contract says “30 days” (§2.1). */ readonly said: string }

function termsOf({ review, quotes, clauses }: Reviewed, kind: string): readonly Term[] {
  return review.keyTerms.flatMap((term, i) => {
    if (term.kind !== kind) return []
    const words = quotes.keyTerms[i] ?? '', clause = clauses.keyTerms[i] ?? ''
    const quoted = `“${words}”${clause ? ` (${clause})` : ''}`
    return [{ value: term.value, words, start: term.start, quoted, said: say('The contract says {1}.', quoted), ...(term.open ? { open: term.open } : {}) }]
  })
}

const stateOf = ({ review }: Reviewed, item: string): ChecklistItem['state'] | undefined => review.checklist.find(one => one.item === item)?.state

type End = { readonly day: string; readonly quoted: string; readonly guess: Guess }

/** The last day: the one that is written, or the day before the anniversary that a length leads to. */
function endOf(reviewed: Reviewed): End | { readonly guess: Guess } | undefined {
  const [end] = termsOf(reviewed, 'expiration-date')
  const open = termsOf(reviewed, 'duration').find(term => term.open)
  if (!end) return open && { guess: unsure('ends', `${open.said} ${say('It {1}.', open.open ?? '')}`) }
  if (!isDay(end.value)) return undefined
  const starts = [...termsOf(reviewed, 'effective-date'), ...termsOf(reviewed, 'agreement-date')].map(({ value }) => value)
  if (isWritten(end.words) || isRounded(end.value, starts)) return { day: end.value, quoted: end.quoted, guess: sure('ends', end.value, end.said) }
  const day = dayBefore(end.value)
  const from = starts.find(start => start.slice(4) === end.value.slice(4))
  const counted = from
    ? say('Counted from {1}, that runs to {2}, so the last full day is {3}.', valueWords(from), valueWords(end.value), valueWords(day))
    : say('That runs to {1}, so the last full day is {2}.', valueWords(end.value), valueWords(day))
  return { day, quoted: end.quoted, guess: sure('ends', day, `${end.said} ${counted}`) }
}

/** Counted in the engine; what is said of it here is how. */
function noticeOf(reviewed: Reviewed, end: ReturnType<typeof endOf>): Guess | undefined {
  const [last] = termsOf(reviewed, 'last-safe-day')
  const notice = termsOf(reviewed, 'notice-period-to-terminate-renewal').find(({ start }) => start === last?.start)
  if (!last || !notice || !isDay(last.value) || !end || !('day' in end)) return undefined
  return sure('last-notice', last.value, say('The first term ends on {1}: {2}. Notice against a renewal must come {3} before that: {4}. Counted back, it must arrive by {5}.', valueWords(end.day), end.quoted, valueWords(notice.value), notice.quoted, valueWords(last.value)))
}

function written(reviewed: Reviewed, from: string, kind: 'payment' | 'delivery'): readonly Guess[] {
  const days = new Map<string, Guess>()
  for (const term of termsOf(reviewed, from)) for (const day of datesIn(term.words)) if (!days.has(day)) days.set(day, sure(kind, day, term.said))
  return [...days.values()]
}

const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value)
const isWritten = (words: string) => /\d{4}|\d[/.-]\d/.test(words)

/** "At the end of the month in which …": the last day of a month, and no anniversary. */
const isRounded = (day: string, starts: readonly string[]) => dayAfter(day).endsWith('-01') && starts.every(start => start.slice(8) !== day.slice(8))

const dayBefore = (day: string) => moved(day, -1)
const dayAfter = (day: string) => moved(day, 1)
const moved = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
