/** What a person does in one of the extension's views beyond pressing buttons: typing, choosing, taking something along. */
import { call, until, type View } from './browser'
import { click, focus } from './roles'

/** Types into the first field of that name, key by key, in place of what stood there. Letters, digits and spaces alone. */
export async function write(view: View, field: string | RegExp, words: string): Promise<void> {
  await focus(view, 'textbox', field)
  await view.evaluate('document.activeElement.select()')
  for (const key of words) await view.press(key)
  await until(`“${words}” in the field ${String(field)}`, () => view.evaluate<boolean>(`[...document.querySelectorAll('input, textarea')].some(field => field.value === ${JSON.stringify(words)})`))
}

/** Chooses from a list, by what the choice says. No test can press what a list lays over the page. */
export async function choose(view: View, list: string | RegExp, choice: string): Promise<void> {
  await focus(view, 'combobox', list)
  await until(`the choice “${choice}”`, () => call(view, (choice: string) => {
    const select = document.activeElement as HTMLSelectElement
    const option = [...select.options].find(({ text }) => text.startsWith(choice))
    if (!option) return false
    select.value = option.value
    select.dispatchEvent(new Event('change', { bubbles: true }))
    return true
  }, choice))
}

/** What pressing a button puts on the clipboard. */
export async function copied(view: View, button: string | RegExp): Promise<string> {
  await call(view, () => {
    const kept = window as unknown as { copied?: string }
    delete kept.copied
    navigator.clipboard.writeText = text => {
      kept.copied = text
      return Promise.resolve()
    }
  })
  await click(view, 'button', button)
  return until('something to be copied', () => view.evaluate<string | undefined>('window.copied'))
}

/** The file that pressing a button hands to the browser as a download. Nothing is written to disk. */
export async function saved(view: View, button: string | RegExp): Promise<{ readonly name: string; readonly text: string }> {
  await call(view, () => {
    const kept = window as unknown as { saved?: unknown }
    delete kept.saved
    URL.createObjectURL = file => {
      HTMLAnchorElement.prototype.click = function () {
        const keep = async () => { kept.saved = { name: this.download, text: await (file as Blob).text() } }
        void keep()
      }
      return '#'
    }
  })
  await click(view, 'button', button)
  return until('a file to be saved', () => view.evaluate<{ name: string; text: string } | undefined>('window.saved'))
}

/** Gives a file to the first button on the page that asks for one. */
export const giveFile = (view: View, name: string, content: string | Uint8Array) => call(view, (name, bytes) => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!, files = new DataTransfer()
  files.items.add(new File([Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0))], name))
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}, name, Buffer.from(content).toString('base64'))
