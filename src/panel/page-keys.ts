/** The keys that work on the page, as the browser has them: the reader may have changed them there. */
import { browser } from '../browser'

export type Key = readonly [keys: string, what: string]

const words: Readonly<Record<string, string>> = {
  'next-finding': 'next finding on the page',
  'previous-finding': 'previous finding on the page',
  _execute_action: 'open Evenhand on this tab',
}

export async function pageKeys(): Promise<readonly Key[]> {
  const known = await browser.commands.getAll()
  return Object.entries(words).map(([name, what]) => [known.find(each => each.name === name)?.shortcut || 'no key', what])
}
