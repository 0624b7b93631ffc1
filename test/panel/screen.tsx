/** The panel as a person works it: by what can be read and pressed. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import { Panel } from '../../src/panel/panel'
import type { ShownAs } from '../../src/panel/use-desk'

const root = () => document.body.firstElementChild as HTMLElement

export async function open(shownAs: ShownAs = 'popup'): Promise<void> {
  document.body.replaceChildren(document.createElement('div'))
  await act(() => render(<Panel shownAs={shownAs} />, root()))
  await pass(0)
}

export const close = () => { if (root()) render(null, root()) }

/** Lets time go by, in milliseconds, and everything happen that happens in it. */
export const pass = (milliseconds: number) => act(async () => { await vi.advanceTimersByTimeAsync(milliseconds) })

export const text = (selector = 'body') => [...document.querySelectorAll<HTMLElement>(selector)].map(each => each.textContent).join(' | ').replaceAll(/\s+/g, ' ')

const named = (element: Element) => (element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]

/** The first such element whose name holds these words. */
export function find(selector: 'input', words: string): HTMLInputElement
export function find(selector: 'select', words: string): HTMLSelectElement
export function find(selector: 'textarea', words: string): HTMLTextAreaElement
export function find(selector: string, words: string): HTMLElement
export function find(selector: string, words: string): HTMLElement {
  const found = all(selector).find(element => named(element).includes(words))
  if (!found) throw new Error(`no ${selector} with “${words}” among: ${all(selector).map(named).join(' | ')}`)
  return found
}

export async function press(words: string, selector = 'button'): Promise<void> {
  await act(() => find(selector, words).click())
  // What is shown may be of a script that is loaded for it.
  await act(() => vi.dynamicImportSettled())
  await pass(0)
}

export async function key(name: string, target: Element = document.activeElement ?? document.body): Promise<void> {
  await act(() => { target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })) })
  await pass(0)
}

export async function type(field: HTMLTextAreaElement, words: string): Promise<void> {
  await act(() => {
    field.focus()
    field.value = words
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

export async function choose(selectName: string, value: string): Promise<void> {
  await act(() => {
    const select = find('select', selectName)
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

export const titles = () => all('[data-head] .head-title').map(title => title.textContent)
export const focusedRow = () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row']
