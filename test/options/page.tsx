/** The options page before a background that answers what a test says. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { Options } from '../../src/options/options'
import type { SectionName } from '../../src/options/sections'
import { stored } from './background'

export const root = (): HTMLElement => document.body.firstElementChild as HTMLElement
export const settle = (milliseconds = 0): Promise<void> => act(async () => { await new Promise(resolve => { setTimeout(resolve, milliseconds) }) })
export const textOf = (selector: string): string => root().querySelector(selector)?.textContent ?? ''

export const button = (name: string, within: ParentNode = document): HTMLButtonElement => {
  const found = [...within.querySelectorAll('button')].find(each => (each.getAttribute('aria-label') ?? each.textContent) === name)
  if (!found) throw new Error(`no button “${name}”; there are ${[...within.querySelectorAll('button')].map(each => each.textContent).join(', ')}`)
  return found
}

export async function press(name: string, within?: ParentNode): Promise<void> {
  await act(() => button(name, within).click())
  await settle()
}

type Control = HTMLInputElement & Pick<HTMLSelectElement, 'options'>

/** The field, list or tick box with this label, whichever it is. */
export function field(label: string): Control {
  const found = [...document.querySelectorAll('label')].find(each => each.textContent.trim() === label)
  const control = found?.htmlFor ? document.getElementById(found.htmlFor) : found?.querySelector('input')
  if (!control) throw new Error(`no field “${label}”`)
  return control as Control
}

export async function type(label: string, value: string): Promise<void> {
  const control = field(label)
  await act(() => {
    control.value = value
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** Chooses a file with the button of this label. */
export async function giveFile(label: string, name: string, text: string): Promise<void> {
  const input = field(label)
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true })
  await act(() => { input.dispatchEvent(new Event('change', { bubbles: true })) })
  // What reads it is loaded when it is needed.
  await vi.waitFor(async () => {
    await settle()
    expect(document.body.textContent).toMatch(new RegExp(`${name.replaceAll('.', '\\.')}|not a backup|A new playbook|too large`))
  })
}

export async function show(section: SectionName | `rules/${string}`): Promise<void> {
  location.hash = section
  await act(() => render(<Options />, root()))
  await settle()
}

/** The files that were saved, each with its name. */
export function savedFiles(): { readonly name: string; readonly file: Blob }[] {
  const blobs: Blob[] = [], saved: { name: string; file: Blob }[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(file => { blobs.push(file as Blob); return 'blob:evenhand' })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { saved.push({ name: this.download, file: blobs.at(-1)! }) })
  return saved
}

beforeEach(() => {
  stored.calls = []
  stored.replies = {}
  sessionStorage.clear()
  document.body.replaceChildren(document.createElement('div'))
})
afterEach(() => {
  render(null, root())
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})
