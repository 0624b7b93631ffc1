/** Pages as the editor would draw them, in a font whose every character is ten pixels wide. */
import { lettersOf } from '../../../../src/page/surfaces/google-docs/letters'
import { linesOf, type DrawnPage, type Run } from '../../../../src/page/surfaces/google-docs/runs'

export const wide = 10, high = 16, step = 20
export const measure = (words: string) => words.length * wide

export const run = (label: string, left: number, top: number, more: Partial<Run> = {}): Run =>
  ({ label, text: lettersOf(label), font: '10px Mono', left, top, width: label.length * wide, height: high, ...more })

/** Lines under one another, each of one or several runs. */
export function page(lines: readonly (string | readonly string[])[], { top = 100, left = 50 } = {}): DrawnPage {
  const runs = lines.flatMap((line, row) => {
    let x = left
    return (typeof line === 'string' ? [line] : line).map(label => {
      const made = run(label, x, top + row * step)
      x += label.length * wide
      return made
    })
  })
  return { box: { left: 0, top: top - 100, width: 816, height: 1056 }, runs: linesOf(runs).flat() }
}

export const pageOf = (...runs: readonly Run[]): DrawnPage => ({ box: { left: 0, top: 0, width: 816, height: 1056 }, runs: linesOf(runs).flat() })
