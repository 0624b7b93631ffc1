/** What differs, in stretches that a person can read. */
import { hasMatch } from '../contract/matches'
import type { Run } from './runs'
import { keptRun, together } from './runs'
import type { Token } from './tokens'
import { sameWord } from './tokens'

/**
 * Runs made readable: what is kept between two changes counts as changed where it is no longer than either of them, so that
 * “thirty days” becoming “sixty business days” is one change and not three.
 */
export function readable(runs: readonly Run[], before: readonly Token[], after: readonly Token[]): readonly Run[] {
  let out: Run[] = [], at = 0
  for (const run of runs) {
    out.push(run)
    at += run.before
    // What was taken in may make the change before it long enough for the next.
    while (out.length >= 3) {
      const [first, middle, last] = out.slice(-3) as [Run, Run, Run]
      if (first.kept || last.kept) break
      const from = at - last.before - middle.before
      const words = before.slice(from, from + middle.before).filter(({ key }) => hasMatch(key, isWord)).length
      if (words > 1 && words > Math.min(size(first), size(last))) break
      out = [...out.slice(0, -3), { kept: false, before: first.before + middle.before + last.before, after: first.after + middle.after + last.after }]
    }
  }
  return slid(trimmed(out, before, after), before, after)
}

const isWord = /[\p{L}\p{N}]/u
const size = ({ before, after }: Run) => Math.max(before, after)

/** What two changes that became one begin or end with alike is kept after all. */
function trimmed(runs: readonly Run[], before: readonly Token[], after: readonly Token[]): Run[] {
  let i = 0, j = 0
  return together(runs.flatMap(run => {
    const [left, right] = [before.slice(i, (i += run.before)), after.slice(j, (j += run.after))]
    if (run.kept) return [run]
    const most = Math.min(left.length, right.length)
    let start = 0, end = 0
    while (start < most && sameWord(left[start]!, right[start]!)) start++
    while (end < most - start && sameWord(left.at(-1 - end)!, right.at(-1 - end)!)) end++
    return [keptRun(start), { kept: false, before: run.before - start - end, after: run.after - start - end }, keptRun(end)]
  }))
}

/** Words put in or taken out could often be marked in several places; marked are whole sentences where that is one of them. */
function slid(runs: readonly Run[], before: readonly Token[], after: readonly Token[]): Run[] {
  const out = [...runs]
  let i = 0, j = 0
  for (let k = 0; k < out.length; k++) {
    const run = out[k]!, ahead = out[k - 1], next = out[k + 1]
    if (!run.kept && (run.before === 0 || run.after === 0) && ahead?.kept && next?.kept) {
      const [list, at, length] = run.before === 0 ? [after, j, run.after] : [before, i, run.before]
      const shift = shiftToSentence(list, at, length, ahead.before, next.before)
      if (shift !== 0) {
        out[k - 1] = keptRun(ahead.before + shift)
        out[k + 1] = keptRun(next.before - shift)
        i += shift
        j += shift
      }
    }
    i += run.before
    j += run.after
  }
  return out.filter(({ before, after }) => before + after > 0)
}

/** How far `length` tokens from `at` on can be taken back or forth, to begin where a sentence does; 0 where they cannot. */
function shiftToSentence(list: readonly Token[], at: number, length: number, back: number, forth: number): number {
  const begins = (place: number) => place === 0 || /^[.;:]$/.test(list[place - 1]!.key)
  for (let shift = 0; shift <= back && (shift === 0 || list[at - shift]!.key === list[at + length - shift]!.key); shift++) if (begins(at - shift)) return -shift
  for (let shift = 1; shift <= forth && list[at + shift - 1]!.key === list[at + length + shift - 1]?.key; shift++) if (begins(at + shift)) return shift
  return 0
}
