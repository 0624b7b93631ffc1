/** Reads and writes records. The only file that touches `storage.local`. */
import { browser } from '../browser'
import { open, seal, type Shape } from './shape'
import { say } from '../words/say'

/** Everything that is stored, untouched: records that we cannot read are here too. */
export const rawRecords = async (): Promise<Readonly<Record<string, unknown>>> => browser.storage.local.get(null)

/**
 * The records at some places alone. Texts of earlier versions are long, and who asks which contract this is has no use for
 * them: to read 2 million characters along takes Chromium some 30 ms. Older browsers name no places without what lies there.
 */
export async function recordsAt(wanted: (place: string) => boolean): Promise<Readonly<Record<string, unknown>>> {
  const places = await placesNamed()
  if (places) return browser.storage.local.get(places.filter(wanted))
  return Object.fromEntries(Object.entries(await rawRecords()).filter(([place]) => wanted(place)))
}

/** Where something lies. */
export const places = async (): Promise<readonly string[]> => await placesNamed() ?? Object.keys(await rawRecords())

async function placesNamed(): Promise<string[] | undefined> {
  const local = browser.storage.local as { readonly getKeys?: () => Promise<string[]> }
  return local.getKeys?.()
}

/** The record's value, or undefined when there is none. Throws UnreadableRecord. */
export async function read<T>(shape: Shape<T>, key: string): Promise<T | undefined> {
  const raw = (await browser.storage.local.get(key))[key]
  return raw === undefined ? undefined : open(shape, key, raw)
}

/**
 * Makes a record's next value out of its newest one, and gives it back. Nobody else writes in between, in whatever part of the extension.
 * `next` may return the very value it was given to leave the record alone. Throws UnreadableRecord, and then writes nothing.
 */
export const change = <T, N extends T | undefined>(shape: Shape<T>, key: string, next: (value: T | undefined) => N): Promise<N> =>
  alone(() => changeAlone(shape, key, next))

/** The same, for those who hold the lock already. */
export async function changeAlone<T, N extends T | undefined>(shape: Shape<T>, key: string, next: (value: T | undefined) => N): Promise<N> {
  const before = await read(shape, key)
  const after = next(before)
  if (after !== undefined && after !== before) await writeAlone({ [key]: seal(shape, after) })
  return after
}

/** The browser has no more room for us. The message is one plain sentence. */
export class FullStorage extends Error {
  override readonly name = 'FullStorage'
}

/** Writes all of these records, or none of them. For those who hold the lock already. */
export async function writeAlone(records: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await browser.storage.local.set({ ...records })
  } catch (error) {
    if (!/quota|space/i.test(String(error))) throw error
    throw new FullStorage(say('The room that the browser gives Evenhand is full, so this was not kept. On Evenhand’s options page you can save old contracts as files and then erase them.'), { cause: error })
  }
}

/** For those who hold the lock already. */
export const removeAlone = async (keys: readonly string[]): Promise<void> => keys.length > 0 ? browser.storage.local.remove([...keys]) : undefined

/** Removes every record whose place is one of these. */
export const removeWhere = (isOne: (key: string) => boolean): Promise<void> => alone(async () => removeAlone((await places()).filter(isOne)))

export const removeAll = (): Promise<void> => alone(() => browser.storage.local.clear())

/** Runs `work` while no other part of the extension writes. Not to be nested: the inner one would wait for the outer one for ever. */
export async function alone<R>(work: () => Promise<R>): Promise<R> {
  // One lock for everything: writes are rare and short, and "which contract is this?" looks at all of them.
  return await navigator.locks.request('evenhand-storage', work)
}
