/** What was put on a page's paper: values in a form's fields, words typed over it, comments. */
import type { Box } from '../../paper/lines'
import { product, type Matrix } from './matrix'

/** Words that were filled in, and where. */
export type Field = Box & { readonly text: string }

/** As PDF.js describes them. Data from a file is data to be checked. */
type Annotation = {
  readonly annotationType?: number
  readonly rect?: unknown
  readonly fieldType?: string
  readonly fieldValue?: unknown
  readonly exportValue?: unknown
  readonly buttonValue?: unknown
  readonly checkBox?: boolean
  readonly radioButton?: boolean
  readonly password?: boolean
  readonly textContent?: unknown
  readonly contentsObj?: { readonly str?: unknown }
  readonly inReplyTo?: unknown
}

/** Numbers of PDF.js's kinds. */
const widget = 20, freeText = 3, comments: readonly number[] = [1, 9, 10, 11, 12, 14]

export function fieldsIn(annotations: readonly unknown[], shown: Matrix): readonly Field[] {
  return (annotations as readonly Annotation[]).flatMap(annotation => {
    const box = placeOf(annotation, shown), lines = box ? wordsOf(annotation).split(/\r\n?|\n/) : []
    if (!box || lines.every(line => line.trim() === '')) return []
    const height = (box.bottom - box.top) / lines.length
    return lines.map((text, at) => ({ text, left: box.left, right: box.right, top: box.top + at * height, bottom: box.top + (at + 1) * height }))
  })
}

/** Notes with words in them, answers not counted. */
export const commentsIn = (annotations: readonly unknown[]): number =>
  (annotations as readonly Annotation[]).filter(({ annotationType, contentsObj, inReplyTo }) => comments.includes(annotationType ?? 0) && !inReplyTo && typeof contentsObj?.str === 'string' && contentsObj.str.trim() !== '').length

function wordsOf({ annotationType, fieldType, fieldValue, textContent, contentsObj, ...field }: Annotation): string {
  if (annotationType === freeText) return textIn(Array.isArray(textContent) ? textContent : [contentsObj?.str], '\n')
  if (annotationType !== widget || field.password) return ''
  if (fieldType === 'Btn') return field.checkBox ? box(fieldValue === field.exportValue) : field.radioButton ? box(fieldValue === field.buttonValue) : ''
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return ''
  return textIn(Array.isArray(fieldValue) ? fieldValue : [fieldValue], ', ')
}

const textIn = (values: readonly unknown[], between: string) => values.filter(value => typeof value === 'string').join(between)

const box = (ticked: boolean) => (ticked ? '[x]' : '[ ]')

function placeOf({ rect }: Annotation, shown: Matrix): Box | undefined {
  if (!Array.isArray(rect) || rect.length !== 4 || !rect.every(Number.isFinite)) return undefined
  const [x, y, u, v] = rect as [number, number, number, number]
  const corners = [[x, y], [u, v]].map(([a, b]) => product(shown, [1, 0, 0, 1, a!, b!]))
  const across = corners.map(corner => corner[4]), down = corners.map(corner => corner[5])
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) }
}
