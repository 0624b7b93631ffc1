/** Fields: of what Word works out, such as dates and cross-references, the result is read and the instruction is not. */
import { attribute, child, childrenNamed, descendant, elementsIn, type XmlElement } from '../xml'
import { isOn, valueOf } from './styles'

export function fields(story: XmlElement) {
  // A file that begins a field and never ends it would otherwise lose all that follows.
  const sound = balance(story) === 0
  const open: { isInstruction: boolean; readonly form: string }[] = []
  let instructions = 0
  return {
    /** Whether words here are an instruction. */
    get hidden() { return sound && instructions > 0 },
    /** A fldChar element. Where one ends gives what is shown of a form field, which has no result. */
    mark(element: XmlElement): string {
      const type = attribute(element, 'fldCharType')
      const last = open.at(-1)
      if (type === 'begin') {
        instructions++
        open.push({ isInstruction: true, form: formValue(child(element, 'w:ffData')) })
      }
      if (type !== 'separate' && type !== 'end' || !last) return ''
      if (last.isInstruction) instructions--
      last.isInstruction = false
      return type === 'end' ? open.pop()!.form : ''
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
