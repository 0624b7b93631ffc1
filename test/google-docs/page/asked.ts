/** What the address asks for, and what Google's page would have been given. */
import type { Contract } from '../blocks'
import type { Switch } from '../switches'

const sim = new Set((new URLSearchParams(location.search).get('sim') ?? '').split(','))

/** Pages to look at only are the same editor, without the editing. */
const lookOnly = /\/(?:preview|view)$/.test(location.pathname)

export const on = (name: Switch): boolean => sim.has(name) || (name === 'viewonly' && lookOnly)

/** The tab that the address names, as in "?tab=t.0". */
export const tabAsked = (): string | undefined => new URLSearchParams(location.search).get('tab') ?? undefined

export const contract = JSON.parse(document.querySelector('#contract')!.textContent) as Contract

/** Google's class names, or others where those have been renamed. */
export const named = (classes: string): string => (on('rename') ? classes.replaceAll('kix-', 'kx-') : classes)
