/**
 * Asking a text for a pattern. All patterns of the engine but the shortest are asked in these ways.
 *
 * V8 runs a new pattern step by step, and makes machine code of it when it is run again. Once what it made for running step by step
 * comes to a megabyte, and all machine code to sixteen, it makes poor code of every pattern from then on, for good
 * (`TooMuchRegExpCode` in its regexp.cc): we have thousands, and a review took half as long again. For a text of a
 * thousand characters it makes machine code at once. So that is what each pattern sees first.
 */
import { whenForgotten } from './memory'

/** True where the pattern matches somewhere; for one that is sticky, where it stands. */
export function hasMatch(text: string, pattern: RegExp): boolean {
  getReady(pattern, 'has')
  return pattern.test(text)
}

/** The first match, as `exec` gives it. */
export function firstMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  getReady(pattern, 'first')
  return pattern.exec(text)
}

/**
 * Every match of a global pattern, as `text.matchAll(pattern)` gives them, one after the other as they are asked for.
 * `matchAll` works on a copy of the pattern, and after the browser has tidied up its memory it gets each copy ready anew:
 * with long patterns that took longer than the matching itself, and more the shorter memory was.
 */
export function* everyMatch(text: string, pattern: RegExp): Generator<RegExpExecArray, undefined> {
  getReady(pattern, 'every')
  for (let from = 0; from <= text.length;) {
    pattern.lastIndex = from
    const found = pattern.exec(text)
    // Whoever asks next, perhaps before this one goes on, begins at the beginning.
    pattern.lastIndex = 0
    if (!found) return
    // Before it is handed out: whoever asked may move it.
    from = found.index + found[0].length
    // A match of nothing is found once at each letter.
    if (found[0] === '') from += pattern.unicode && text.codePointAt(from)! > 0xffff ? 2 : 1
    yield found
  }
}

/** More than the thousand characters that it takes. What is common in them, V8 takes for common in contracts. */
const longText = 'The Supplier shall deliver the Services to the Customer as set out in Schedule 2, and the Customer shall pay the fees within thirty (30) days. '.repeat(8)

const ready = new WeakSet<RegExp>()
/** A pattern that is written inside a function is another object each time, and the same to V8. By the way of asking, since the same words may be asked for with other flags. */
const written = { has: new Set<string>(), first: new Set<string>(), every: new Set<string>() }
/** Patterns made for one text must not fill the memory. */
const mostWritten = 2_000
whenForgotten(() => { for (const sources of Object.values(written)) sources.clear() })

function getReady(pattern: RegExp, way: keyof typeof written): void {
  const sources = written[way]
  if (ready.has(pattern) || sources.has(pattern.source)) return
  const { lastIndex } = pattern
  pattern.lastIndex = 0
  pattern.test(longText)
  pattern.lastIndex = lastIndex
  ready.add(pattern)
  if (sources.size >= mostWritten) sources.clear()
  sources.add(pattern.source)
}
