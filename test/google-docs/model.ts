/** The text as Google Docs holds it and as getText() gives it: one string with control characters in it, and a style for each character. */
import { isTable, type Block, type Look, type Style } from './blocks'

/** The characters that other people's measurements report; nobody outside Google has seen them written down. */
export const controls = { edge: '\u0003', softBreak: '\u000b', pageBreak: '\u000c', table: '\u0010', tableEnd: '\u0011', row: '\u0012', cell: '\u001c' } as const

export type Model = {
  readonly text: string
  /** One for each character. */
  readonly styles: readonly Style[]
  /** Where a paragraph ends, how it looks. */
  readonly looks: readonly (Look | undefined)[]
}

const plain: Style = {}
const body: Look = { kind: 'body' }

export function modelOf(blocks: readonly Block[]): Model {
  let text = ''
  const styles: Style[] = [], looks: (Look | undefined)[] = []
  const add = (words: string, style: Style = plain, look?: Look) => {
    text += words
    for (let at = 0; at < words.length; at++) {
      styles.push(style)
      looks.push(look)
    }
  }
  add(controls.edge)
  for (const block of blocks) {
    if (isTable(block)) {
      add(controls.table)
      for (const row of block.rows) {
        add(controls.row)
        for (const cell of row) {
          add(controls.cell)
          add(cell)
          add('\n', plain, body)
        }
      }
      add(controls.tableEnd)
      continue
    }
    const { runs, ...look } = block
    for (const { text, ...style } of runs) add(text, style)
    add('\n', plain, look)
  }
  add(`${controls.edge}\n`)
  return { text, styles, looks }
}

/** The model with `[start, end)` replaced. What is put in takes its style from what stands before it. Throws where a table's or the text's frame would be torn. */
export function spliced(model: Model, start: number, end: number, text: string, style?: Style): Model {
  if (start < 1 || end < start || end > model.text.length - 3) throw new Error(`no place to edit: ${start} to ${end} of ${model.text.length}`)
  if (/[\u0003\u0010-\u0012\u001c]/.test(model.text.slice(start, end))) throw new Error('an edit may not tear a table')
  const { chip, deleted, ghost, ...rest } = model.styles[start - 1]!
  const before = chip === undefined && deleted === undefined && ghost === undefined ? model.styles[start - 1]! : rest
  const next = model.looks[model.text.indexOf('\n', start)] ?? body
  return {
    text: model.text.slice(0, start) + text + model.text.slice(end),
    styles: model.styles.toSpliced(start, end - start, ...Array.from({ length: text.length }, () => style ?? before)),
    looks: model.looks.toSpliced(start, end - start, ...text.split('').map(char => (char === '\n' ? next : undefined))),
  }
}

/** The model with more style over `[start, end)`. Characters that shared a style share one still, so that they stay one run. */
export function restyled(model: Model, start: number, end: number, style: Style): Model {
  const known = new Map<Style, Style>()
  return {
    ...model,
    styles: model.styles.map((before, at) => {
      if (at < start || at >= end) return before
      const after = known.get(before) ?? { ...before, ...style }
      known.set(before, after)
      return after
    }),
  }
}
