/** What the reader writes down to prepare and to trade, and what they set aside. */
import * as v from 'valibot'
import type { Alternative, Decisions, Line, NewLine } from '../../messages'
import { alternativeSchema, lineSchema } from '../../storage/decisions-record'
import type { Change } from './decide'
import { placesOf } from '../review/question'
import { wordsOf } from '../review/ticks'
import { Trouble } from '../trouble'
import { say } from '../../words/say'

/** Characters in one text. */
const longest = 2_000
/** Lines on one contract, and things on one side of a trade. */
const mostLines = 300
const mostWares = 20

/** Setting aside again what has changed since sets it aside in the words as they are now. */
export const itemSetAside = (item: string, reason: string | null, now: Date): Change => ({ reading: { plain, text }, decisions: { lines }, partly }) => {
  const words = wordsOf(item, plain, text.text, partly, lines)
  if (reason !== null) bounded(say('A reason'), reason)
  return before => {
    const { [item]: known, ...others } = before.setAside
    if (reason === null) return known ? { ...before, setAside: others } : before
    if (!words) throw new Trouble(say('The checklist of this contract has no item “{1}”.', item))
    if (reason.trim() === '') throw new Trouble(say('Say in a few words why this does not matter here: you may want to know it later.'))
    return { ...before, setAside: { ...others, [item]: { at: now.toISOString(), words, reason: reason.trim() } } }
  }
}

/** In place of the line of its id, or where there is none at the end; before another line where one is named. */
export const lineWritten = (line: NewLine, beforeLine: string | undefined, now: Date): Change => ({ reading: { text } }) => {
  const written = checkedLine({ ...line, at: now.toISOString() })
  if (written.list === 'promises' && typeof written.keptBy === 'string' && placesOf(written.keptBy, text.text).length === 0) throw new Trouble(say('These words are not in the contract as it was read. Choose words that are.'))
  return before => {
    const at = before.lines.findIndex(({ id }) => id === written.id)
    if (at < 0 && before.lines.length >= mostLines) throw new Trouble(say('There is room for {1} lines on one contract. Take one away first.', mostLines))
    if (beforeLine === undefined) return { ...before, lines: at < 0 ? [...before.lines, written] : before.lines.with(at, written) }
    const others = before.lines.filter(({ id }) => id !== written.id)
    const next = others.findIndex(({ id }) => id === beforeLine)
    return { ...before, lines: others.toSpliced(next < 0 ? others.length : next, 0, written) }
  }
}

export const lineRemoved = (id: string): Change => () => before =>
  before.lines.some(line => line.id === id) ? { ...before, lines: before.lines.filter(line => line.id !== id) } : before

export const alternativeSet = (whose: keyof Decisions['alternatives'], alternative: Alternative | null): Change => () => {
  const checked = alternative === null ? undefined : v.parse(alternativeSchema, alternative)
  if (checked) bounded(say('An alternative'), checked.text)
  return before => {
    const { [whose]: known, ...other } = before.alternatives
    if (!checked && !known) return before
    return { ...before, alternatives: checked ? { ...other, [whose]: checked } : other }
  }
}

function checkedLine(raw: unknown): Line {
  const { success, output } = v.safeParse(lineSchema, raw)
  if (!success || output.id === '' || output.id.length > 100) throw new Trouble(say('This line is not one that Evenhand can keep.'))
  for (const text of textsOf(output)) {
    if (text.trim() === '') throw new Trouble(say('There is nothing written in this line.'))
    bounded(say('A line'), text)
  }
  return output
}

function textsOf(line: Line): readonly string[] {
  if (line.list === 'bottom-lines') return [line.text, ...line.tie ? [line.tie.term, line.tie.value] : []]
  if (line.list !== 'packages') return [line.text]
  if (line.give.length > mostWares || line.want.length > mostWares) throw new Trouble(say('One trade can hold {1} things on each side.', mostWares))
  return [...line.give, ...line.want].map(({ text }) => text)
}

function bounded(what: string, text: string): void {
  if (text.length > longest) throw new Trouble(say('{1} can have {2} characters at most; this one has {3}. It was not kept.', what, longest.toLocaleString('en'), text.length.toLocaleString('en')))
}
