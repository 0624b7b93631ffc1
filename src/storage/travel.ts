/** Lets settings and playbooks travel with the browser's own synchronisation, once the reader has chosen so. The only file that touches `storage.sync`. */
import * as v from 'valibot'
import { browser } from '../browser'
import type { Travelling } from '../messages'
import { agreed, luggageKey, luggageShape, nothingYet, packed, same, unpacked, type Luggage } from './luggage'
import { playbooksKey, playbooksShape, type Playbooks } from './playbooks-record'
import { alone, read, removeAlone, writeAlone } from './records'
import { noSettings, settingsKey, settingsShape, type Settings } from './settings-record'
import { open, seal, UnreadableRecord } from './shape'
import { say } from '../words/say'

/** Browsers carry items of 8,192 bytes at most, and so many characters are fewer, at three bytes each. No character is cut in two. */
const inOnePart = /[^]{1,2600}(?![\uDC00-\uDFFF])/g
const mostParts = 512
const whole = 'parts'
const partName = (i: number) => `part:${i}`

/** Each part names its sending, so that parts of two are never taken for one. */
const index = v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostParts)), sending: v.string() })
const part = v.tuple([v.string(), v.string()])

const tooMuch = say('Your playbooks and settings are more than the browser carries from one computer to another (about 100 kB), so changes stay here. Shorter playbooks would travel.')

/** Brings what is here and what other browsers sent to one state. `changed`: what is here is not what it was. Does nothing while the reader has not chosen it. */
export const travel = (): Promise<Travelling & { readonly changed: boolean }> => alone(async () => {
  let on = false, changed = false
  try {
    const settings = await read(settingsShape, settingsKey) ?? noSettings
    on = settings.travels
    if (!on) return { on, changed }
    const here = packed(settings, await read(playbooksShape, playbooksKey) ?? {})
    const last = await read(luggageShape, luggageKey) ?? nothingYet, there = await received()
    const both = there ? agreed(last, here, there) : here
    if (!same(both, here)) {
      await writeAlone({ [settingsKey]: seal<Settings>(settingsShape, unpacked(both, settings)), [playbooksKey]: seal<Playbooks>(playbooksShape, both.playbooks) })
      changed = true
    }
    if (!there || !same(both, there)) await send(both)
    if (!same(last, both)) await writeAlone({ [luggageKey]: seal(luggageShape, both) })
    return { on, changed }
  } catch (error) {
    return { on, changed, problem: sayWhy(error) }
  }
})

/** Begins it, or ends it and takes back what was sent. */
export async function setTravelling(on: boolean): Promise<Travelling & { readonly changed: boolean }> {
  await alone(async () => {
    const settings = await read(settingsShape, settingsKey) ?? noSettings
    if (settings.travels !== on) await writeAlone({ [settingsKey]: seal<Settings>(settingsShape, { ...settings, travels: on }) })
    if (!on) await removeAlone([luggageKey])
  })
  if (!on) await takeBack()
  return travel()
}

/** Takes back all that was sent. */
export async function takeBack(): Promise<void> {
  try {
    await browser.storage.sync.clear()
  } catch (error) {
    throw new Error(say('What was sent to your other browsers could not be taken back: the browser’s synchronisation did not answer. Try it once more later.'), { cause: error })
  }
}

/** Calls back when another browser sent something, or something that travels has changed here. */
export function onTravel(arrived: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' || area === 'local' && (settingsKey in changes || playbooksKey in changes)) arrived()
  })
}

/** What other browsers sent; undefined where they sent nothing. Throws OnItsWay and UnreadableRecord. */
async function received(): Promise<Luggage | undefined> {
  const all = await browser.storage.sync.get(null)
  const { output: sent, success } = v.safeParse(index, all[whole])
  if (!success) return undefined
  const texts = Array.from({ length: sent.count }, (_, i) => v.safeParse(part, all[partName(i)])).map(({ output, success }) => success && output[0] === sent.sending ? output[1] : undefined)
  if (texts.includes(undefined)) throw new OnItsWay()
  return open(luggageShape, luggageKey, parsed(texts.join('')))
}

/** Some parts are here and others are not: nothing may be sent over them. */
class OnItsWay extends Error {
  override readonly name = 'OnItsWay'
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

async function send(luggage: Luggage): Promise<void> {
  const sending = crypto.randomUUID()
  const texts = JSON.stringify(seal(luggageShape, luggage)).match(inOnePart) ?? []
  if (texts.length > mostParts) throw new Error('quota')
  const before = v.safeParse(index, (await browser.storage.sync.get(whole))[whole])
  await browser.storage.sync.set({ ...Object.fromEntries(texts.map((text, i) => [partName(i), [sending, text]])), [whole]: { count: texts.length, sending } })
  if (before.success && before.output.count > texts.length) await browser.storage.sync.remove(Array.from({ length: before.output.count - texts.length }, (_, i) => partName(texts.length + i)))
}

function sayWhy(error: unknown): string {
  if (error instanceof UnreadableRecord) return error.message
  if (error instanceof OnItsWay) return say('What another browser sent is still on its way. What you change stays here until it has arrived.')
  if (/quota|max_items/i.test(String(error)) && !/max_write/i.test(String(error))) return tooMuch
  console.error(error)
  return say('The browser’s synchronisation did not answer. What you change stays here until it does.')
}
