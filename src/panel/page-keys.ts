/** The keys that work on the page, as the browser has them: the reader may have changed them there. */
import { browser } from '../browser'
import { commandWords, type Key } from '../words/keys'
import { say } from '../words/say'

export async function pageKeys(): Promise<readonly Key[]> {
  const known = await browser.commands.getAll()
  return Object.entries(commandWords).map(([name, what]) => [known.find(each => each.name === name)?.shortcut || say('no key'), what])
}
