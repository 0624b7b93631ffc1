/** Fields: of what Word works out, such as dates and cross-references, the result is read and the instruction is not. */
import { attribute, child, childrenNamed, descendant, elementsIn, type XmlElement } from '../xml'
import { isOn, valueOf } from './styles'

export function fields(story: XmlElement) {
  // A file that begins a field and never ends it would otherwise lose all that follows.
  const sound = balance(story) === 0
  const open: ('instruction' | 'result')[] = []
  return {
    /** Whether words here are an instruction. */
    get hidden() { return sound && open.includes('instruction') },
    /** A fldChar element. Gives what a form field shows that has no result. */
    mark(element: XmlElement): string {
      const type = attribute(element, 'fldCharType')
      if (type === 'begin') open.push('instruction')
      if (type === 'separate' && open.length > 0) open[open.length - 1] = 'result'
      if (type === 'end') open.pop()
      return type === 'begin' ? formValue(child(element, 'w:ffData')) : ''
    },
  }
}

function balance(element: XmlElement): number {
  if (element.name === 'w:fldChar') return { begin: 1, end: -1 }[attribute(element, 'fldCharType') ?? ''] ?? 0
  let sum = 0
  for (const inner of elementsIn(element)) sum += balance(inner)
  return sum
}

function formValue(data: XmlElement | undefined): string {
  const box = data && child(data, 'w:checkBox')
  if (box) return isOn(attribute(child(box, 'w:checked'), 'val') ?? (child(box, 'w:checked') ? '1' : valueOf(box, 'w:default') ?? '0')) ? '☒' : '☐'
  const list = data && descendant(data, 'w:ddList')
  return list ? attribute(childrenNamed(list, 'w:listEntry')[Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0)], 'val') ?? '' : ''
}
