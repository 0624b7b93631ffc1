/** The numbers of OpenDocument's lists and headings, which stand nowhere in the file as text. */
import { written } from '../number-formats'
import { childrenNamed, elementsIn, type XmlElement } from '../xml'

type Level = { readonly format: string | undefined; readonly prefix: string; readonly suffix: string; readonly shown: number; readonly start: number; readonly pattern: string | undefined }
type List = { readonly style: string; readonly values: (number | undefined)[] }

const formats: Readonly<Record<string, string>> = { 1: 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }

/** To be told of lists and their items as they come. `roots` hold the styles. */
export function listLabels(roots: readonly (XmlElement | undefined)[]) {
  const styles = new Map<string, readonly (Level | undefined)[]>()
  let headings: readonly (Level | undefined)[] = []
  const collect = (element: XmlElement): void => {
    for (const inner of elementsIn(element)) {
      if (inner.name === 'text:list-style') styles.set(inner.attributes['style:name'] ?? '', levelsOf(inner))
      else if (inner.name === 'text:outline-style') headings = levelsOf(inner)
      else if (/^office:(?:automatic-)?styles$/.test(inner.name)) collect(inner)
    }
  }
  for (const root of roots) if (root) collect(root)

  const open: List[] = [], headingValues: (number | undefined)[] = [], byStyle = new Map<string, List>()
  let pending = false

  return {
    open({ attributes }: XmlElement): void {
      const around = open.at(-1), style = attributes['text:style-name'] ?? around?.style ?? ''
      const continued = attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined
      const list = around?.style === style ? around : continued ? byStyle.get(style) ?? { style, values: [] } : { style, values: [] }
      byStyle.set(style, list)
      open.push(list)
    },
    close(): void { open.pop() },
    item({ attributes }: XmlElement): void {
      const list = open.at(-1), at = open.length - 1
      if (!list) return
      const start = Number.parseInt(attributes['text:start-value'] ?? '', 10)
      list.values[at] = Number.isNaN(start) ? (list.values[at] ?? (styles.get(list.style)?.[at]?.start ?? 1) - 1) + 1 : start
      list.values.length = at + 1
      pending = true
    },
    /** The label of a paragraph: of the list's item that it begins, else of its place among the headings. */
    of(paragraph: XmlElement, hasWords: boolean): string {
      const list = open.at(-1)
      if (list) {
        const begins = pending && hasWords
        if (begins) pending = false
        return begins ? labelOf(styles.get(list.style) ?? [], list.values, open.length - 1) : ''
      }
      const at = Number(paragraph.attributes['text:outline-level']) - 1
      if (paragraph.name !== 'text:h' || !(at >= 0 && at < 10) || !headings[at]?.format || !hasWords) return ''
      headingValues[at] = (headingValues[at] ?? headings[at].start - 1) + 1
      headingValues.length = at + 1
      return labelOf(headings, headingValues, at)
    },
  }
}

function levelsOf(style: XmlElement): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = []
  for (const name of ['text:list-level-style-number', 'text:list-level-style-bullet', 'text:outline-level-style']) {
    for (const { attributes } of childrenNamed(style, name)) {
      const at = Number(attributes['text:level']) - 1
      if (!(at >= 0 && at < 10)) continue
      levels[at] = {
        format: name.endsWith('bullet') ? 'bullet' : formats[attributes['style:num-format'] ?? ''],
        prefix: attributes['style:num-prefix'] ?? '', suffix: attributes['style:num-suffix'] ?? '',
        shown: Number(attributes['text:display-levels'] ?? 1), start: Number.parseInt(attributes['text:start-value'] ?? '1', 10) || 0,
        pattern: attributes['loext:num-list-format']?.slice(0, 120),
      }
    }
  }
  return levels
}

function labelOf(levels: readonly (Level | undefined)[], values: readonly (number | undefined)[], at: number): string {
  const level = levels[at]
  if (!level?.format) return ''
  if (level.format === 'bullet') return '•'
  const number = (level: number) => written(values[level] ?? levels[level]?.start ?? 1, levels[level]?.format ?? 'none')
  if (level.pattern !== undefined) return level.pattern.replace(/%(\d{1,2})%/g, (_, n: string) => number(Number(n) - 1)).trim()
  const shown = Array.from({ length: Math.min(level.shown, at + 1) || 1 }, (_, i) => number(at + 1 - (Math.min(level.shown, at + 1) || 1) + i))
  return `${level.prefix}${shown.filter(Boolean).join('.')}${level.suffix}`.trim()
}
