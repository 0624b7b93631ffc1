/** The undocumented call by which extensions get the text of a document that is only drawn. */
import { on } from './asked'
import type { Desk } from './desk'

/** What the factory is called with goes to `asked`. `select` changes the selection and goes there. */
export function offerCall(desk: Desk, { asked, select }: { readonly asked: unknown[]; readonly select: (start: number, end: number) => void }): void {
  if (on('noapi')) return
  const annotated = () => {
    // Others report both an object that follows the edits and one that keeps the text of its day.
    const { text } = desk.model
    return {
      getText: () => (on('stale') ? text : desk.model.text),
      getSelection: () => [{ ...desk.selection }],
      // The end is not selected. Offsets that make no sense are passed over in silence.
      setSelection: (start: number, end: number) => {
        if (Number.isInteger(start) && Number.isInteger(end) && start >= 1 && start <= end && end < desk.model.text.length) select(start, end)
      },
      getAnnotations: () => ({ link: [], 'horizontal-rule': [] }),
    }
  }
  const call = async (by?: unknown) => {
    asked.push(by ?? null)
    await new Promise<void>(resolve => { if (!on('hangapi')) setTimeout(resolve, 5) })
    return on('oddapi') ? {} : annotated()
  }
  setTimeout(() => Object.assign(globalThis, { _docs_annotate_getAnnotatedText: call }), on('lateapi') ? 4000 : on('slow') ? 1500 : 120)
}
