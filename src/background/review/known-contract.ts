/** Which contract a page shows, as far as storage knows it. */
import type { Decisions } from '../../messages'
import { isWhole } from '../../messages/joined'
import { lastingAddress } from '../../storage/address'
import { decide, decisionsOn, findContract, noteSighting, resembledContract } from '../../storage/contracts'
import type { Sighting } from '../../storage/recognise'
import { UnreadableRecord } from '../../storage/shape'
import { likeness, overlap, sketchOf, type Sketch } from '../../storage/sketch'
import type { OpenTab } from './open-tabs'
import type { PageText } from '../page/page-text'
import type { Reading } from './reading'
import { checkTicks } from './ticks'

export type KnownContract = {
  readonly seen: Sighting
  /** From the reader's first decision on. */
  readonly key?: string
  /** The sighting that storage knows of. */
  readonly noted?: Sighting
  /** A stored contract of which this file may be a version, and the reader has not said whether it is. */
  readonly resembles?: { readonly key: string; readonly title: string }
}

type Reviewed = Extract<Reading, { kind: 'review' }>

/** Looks the contract up, moves its record along with it, and takes back ticks whose words changed. `another`: the opening of a file that is no version of what it resembles. Throws UnreadableRecord. */
export async function knownContract(before: OpenTab | undefined, reading: Reviewed, page: PageText, another: string | undefined): Promise<KnownContract> {
  const last = before?.contract
  const sketch = last && before.reading === reading ? last.seen.sketch : sketchOf(reading.text.text, reading.plain.parties.flatMap(({ name }) => name ?? []))
  const seen: Sighting = { title: reading.title ?? page.title, address: lastingAddress(page.address), sketch }
  const stays = before?.page.file?.opening === page.file?.opening
  const key = stays && last?.key !== undefined && goesOn(last.seen, seen) ? last.key : await findContract(seen)
  if (key === undefined) return { seen, ...await resemblance(seen, page, another) }
  const noted = last?.key === key ? last.noted : undefined
  const moved = isWhole(page) && !(noted && isAsNoted(noted, seen))
  await tryTo(async () => {
    if (moved) await noteSighting(key, seen, new Date())
    if (before?.reading !== reading || last?.key !== key) await recheckTicks(key, seen, reading, page)
  })
  return { seen, key, ...moved ? { noted: seen } : noted && { noted } }
}

/** A file is renamed and rewritten from round to round, which a page at its address is not. */
async function resemblance(seen: Sighting, page: PageText, another: string | undefined): Promise<Pick<KnownContract, 'resembles'>> {
  const resembles = page.file && page.file.opening !== another && isWhole(page) ? await resembledContract(seen) : undefined
  return resembles ? { resembles } : {}
}

/** While a page stays open, an edit makes no other contract of it, not even a party's name being typed. */
const goesOn = (before: Sighting, now: Sighting) => before.address === now.address && overlap(before.sketch, now.sketch) >= 0.5

/** Small edits are not worth a write each. A tenth changed is, and so is a name, which the contract would be told from others by. */
const isAsNoted = (noted: Sighting, { title, address, sketch }: Sighting) =>
  noted.title === title && noted.address === address && sameNames(noted.sketch, sketch) && likeness(noted.sketch, sketch) >= 0.9

const sameNames = (a: Sketch, b: Sketch) => a.names.join() === b.names.join()

/** Where storage is full the review still stands: what it could not write is worked out again next time. */
async function tryTo(write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (error instanceof UnreadableRecord) throw error
    console.error(error)
  }
}

async function recheckTicks(key: string, seen: Sighting, { plain, text }: Reviewed, page: PageText): Promise<void> {
  const check = (decisions: Decisions): Decisions => {
    const ticks = checkTicks(decisions.ticks, plain, text.text, !isWhole(page), decisions.lines), setAside = checkTicks(decisions.setAside, plain, text.text, !isWhole(page), decisions.lines)
    return ticks === decisions.ticks && setAside === decisions.setAside ? decisions : { ...decisions, ticks, setAside }
  }
  const decisions = await decisionsOn(key)
  if (check(decisions) !== decisions) await decide(key, seen, new Date(), check)
}
