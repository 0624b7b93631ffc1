/** Pages inside a tab's page that belong to another site: which of the tab's frames they are. Only such as the browser lets us read are found. */
import { browser } from '../../browser'
import { patternOf } from '../sites/sites'

/** The frame that shows this address, or else the largest one of its site: what is asked for may lead elsewhere. */
export async function frameAt(tab: number, address: string): Promise<number | undefined> {
  const wanted = patternOf(address)
  const frames = (await placesIn(tab)).filter(frame => frame.id !== 0 && patternOf(frame.address) === wanted)
  return (frames.find(frame => frame.address === address) ?? frames.toSorted((a, b) => b.size - a.size)[0])?.id
}

type Place = { readonly id: number; readonly address: string; readonly size: number }

async function placesIn(tabId: number): Promise<readonly Place[]> {
  const found = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => [location.href, innerWidth * innerHeight] })
  return found.flatMap(({ frameId: id, result }) => {
    const [address, size]: readonly unknown[] = Array.isArray(result) ? result : []
    return typeof address === 'string' && typeof size === 'number' ? [{ id, address, size }] : []
  })
}
