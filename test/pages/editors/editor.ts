/** What each page offers to the test: the editor's own view of its document, and what happened in it. Runs in the page. */
import { contract } from './contract'

export type Editor = {
  /** The element that is edited. */
  readonly root: HTMLElement
  /** The document as the editor itself would save it. */
  readonly document: () => string
  /** How many steps the editor could undo; 1 for any number where it does not say. */
  readonly undoable: () => number
}

/** Counts what would have been saved by itself, and shows it as such pages do. */
let saves = 0
export function save(): void {
  saves++
  document.querySelector('output')!.textContent = `Saved · ${saves} ${saves === 1 ? 'change' : 'changes'}`
}

export function offer(editor: Editor): void {
  Object.assign(globalThis, { editor: { ...editor, saves: () => saves } })
}

export const place = document.querySelector<HTMLElement>('#editor')!
export const html = contract.map(({ tag, text }) => `<${tag}>${text.replaceAll('&', '&amp;')}</${tag}>`).join('')
