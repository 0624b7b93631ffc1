/**
 * Clause numbers that Google Docs draws and its text does not hold: its download has them written into the lines. Pure.
 */
import { lettersOf, type Letters, type Script } from './letters'

/** A number before a clause, as opposed to a bullet: "1", "12.3.1.", "(a)", "iv)", "Article IV". */
const number = /^(?:(?:article|section|clause|schedule|part)\s?[\divxlc]{1,7}|\(?\d{1,3}(?:\.\d{1,3}){0,5}[.):]{0,2}|\(?(?:[a-z]{1,2}|[ivxlc]{1,7})[.):]{1,2})$/i

/** Lines of the download that may have no counterpart before both go on together. */
const ahead = 40
/** Characters that a number may have: the background takes no longer one. */
const longest = 20

export type ExportedLines = readonly { readonly line: string; readonly letters: Letters }[]

export const linesIn = (exported: string): ExportedLines => exported.split(/[\n\v\f]/).flatMap(line => {
  const letters = lettersOf(line)
  return letters.letters === '' ? [] : [{ line, letters }]
})

/** Each block before which the download writes a number, by its index. Where the two texts part ways, nothing is said. */
export function numbersIn(lines: ExportedLines, { blocks }: Script): readonly (readonly [block: number, number: string])[] {
  const found: (readonly [number, string])[] = []
  let next = 0
  for (const [block, { letters: own }] of blocks.entries()) {
    const at = own === '' ? -1 : lines.slice(next, next + ahead).findIndex(({ letters: { letters } }) => letters.endsWith(own) && letters.length - own.length <= longest)
    if (at < 0) continue
    const { line, letters } = lines[next + at]!
    const label = line.slice(0, letters.at[letters.letters.length - own.length]).trim()
    if (label.length <= longest && number.test(label)) found.push([block, label])
    next += at + 1
  }
  return found
}

/** Milliseconds after which the download is asked for: the review comes first. */
const patience = 1_200

/** Fetches the numbers once the contract has been read, and again when paragraphs have come or gone. */
export function clauseNumbers(reader: { exported(): Promise<string | undefined> }, signal: AbortSignal, arrived: () => void) {
  let lines: ExportedLines = [], timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer))
  const ask = async () => {
    const text = await reader.exported()
    timer = undefined
    if (text === undefined || signal.aborted) return
    lines = linesIn(text)
    arrived()
  }
  return {
    /** Only what the editor tells lacks them. */
    want({ source }: { readonly source: string }) {
      if (source === 'told' && !signal.aborted) timer ??= setTimeout(() => void ask(), patience)
    },
    of: ({ source }: { readonly source: string }, script: Script) => (source === 'told' ? numbersIn(lines, script) : []),
  }
}
