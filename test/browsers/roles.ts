/** Finds what a person would look for: an element by its role and its accessible name. */
import { call, until, type View } from './browser'

export type Seen = { readonly name: string; /** aria-checked, or a tick box's own. */ readonly checked: boolean; /** aria-selected, or aria-expanded. */ readonly on: boolean; readonly text: string }

type Act = 'look' | 'click' | 'focus'

/** Every element that has that role and can be seen. `name` is a text that the accessible name holds, or an expression that it fits. */
export const seen = (view: View, role: string, name: string | RegExp = ''): Promise<readonly Seen[]> => call(view, inside, role, sourceOf(name), 'look')

/** Clicks the first such element, once there is one that can be pressed. */
export const click = (view: View, role: string, name: string | RegExp): Promise<Seen> => act(view, role, name, 'click')

/** Clicks the first such element, once there is one, which closes its own view: that may be gone before it can say that it was clicked, so only what was opened instead tells it. */
export async function clickAway(view: View, role: string, name: string | RegExp): Promise<void> {
  await until(`a ${role} called ${String(name)}`, async () => (await seen(view, role, name)).length > 0)
  void call(view, inside, role, sourceOf(name), 'click').catch(() => undefined)
}

/** Puts the focus on the first such element, once there is one. */
export const focus = (view: View, role: string, name: string | RegExp): Promise<Seen> => act(view, role, name, 'focus')

async function act(view: View, role: string, name: string | RegExp, what: Act): Promise<Seen> {
  const words = await textOf(view).catch(() => '')
  return until(`a ${role} called ${String(name)}; the view said: ${words.slice(0, 400)}`, async () => (await call(view, inside, role, sourceOf(name), what))[0])
}

/** What can be read in a view. */
export const textOf = (view: View): Promise<string> => view.evaluate<string>('document.body.innerText')

/** Waits until the view's words fit the expression, and gives what its first group, or all of it, found. */
export const read = (view: View, words: RegExp, seconds?: number): Promise<string> =>
  until(`words like ${String(words)}`, async () => {
    const text = await textOf(view)
    const found = words.exec(text)
    if (!found) throw new Error(`the view says: ${text.slice(0, 600)}`)
    return found[1] ?? found[0]
  }, seconds)

const sourceOf = (name: string | RegExp) => (typeof name === 'string' ? name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`) : name.source)

/** Runs in the view, so it must hold everything that it needs. */
function inside(role: string, name: string, what: Act): Seen[] {
  const implicit: Record<string, string> = {
    button: 'button,summary,input[type=button],input[type=submit]', link: 'a[href]', checkbox: 'input[type=checkbox]', radio: 'input[type=radio]', heading: 'h1,h2,h3,h4,h5,h6',
    combobox: 'select', textbox: 'textarea,input:not([type]),input[type=text]', listitem: 'li', switch: 'input[role=switch]',
  }
  const named = (element: HTMLElement): string => {
    const by = element.getAttribute('aria-labelledby')?.split(' ').map(id => document.getElementById(id)?.textContent ?? '').join(' ')
    const labels = [...('labels' in element ? element.labels as NodeListOf<HTMLElement> | null ?? [] : [])].map(label => label.textContent).join(' ')
    return (by ?? element.getAttribute('aria-label') ?? (labels || element.textContent || element.title || '')).replaceAll(/\s+/g, ' ').trim()
  }
  const wanted = new RegExp(name, 'i')
  const elements = [...document.querySelectorAll<HTMLElement>([`[role=${role}]`, ...(implicit[role] ? [implicit[role]] : [])].join())]
    .filter(element => (element.getAttribute('role') ?? role) === role && element.getClientRects().length > 0 && (what !== 'click' || !element.matches(':disabled')) && wanted.test(named(element)))
  if (what === 'click') elements[0]?.click()
  if (what === 'focus') elements[0]?.focus()
  return elements.map(element => ({
    name: named(element),
    checked: element.getAttribute('aria-checked') === 'true' || (element instanceof HTMLInputElement && element.checked),
    on: element.getAttribute('aria-selected') === 'true' || element.getAttribute('aria-expanded') === 'true',
    text: element.innerText,
  }))
}
