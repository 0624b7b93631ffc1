/** The versions of each stored contract that were seen. Texts are kept only for comparing, and only as many as there is room for. */
import type { RoundText } from '../messages'
import { contractShape, placeOf } from './contract-record'
import { alone, changeAlone, FullStorage, read, recordsAt, removeAlone } from './records'
import { changed, noRounds, placeRound, roundsOf, roundsPlace, roundsShape, roundTextShape, textPlace, type Rounds, type SeenText } from './rounds-record'
import { openIfReadable } from './shape'

/** Texts kept of one contract. */
export const textsOfOne = 5
/** Characters kept of all contracts together; browsers give an extension room for some ten million. */
export const charactersOfAll = 2_000_000
/** A longer text is not kept. */
export const longestText = 600_000

/** Throws UnreadableRecord. */
export const roundsOn = async (key: string): Promise<Rounds> => await read(roundsShape, roundsPlace(key)) ?? noRounds

/** The text of the version that was first seen at `at`, where it is kept. Throws UnreadableRecord. */
export const textOf = (key: string, at: string): Promise<RoundText | undefined> => read(roundTextShape, textPlace(key, at))

/** Notes which version of a stored contract is seen, and gives back what it is known by; undefined where the contract was erased meanwhile. Throws UnreadableRecord. */
export const noteRound = (key: string, current: string | undefined, seen: SeenText, text: string, now: Date): Promise<string | undefined> => alone(async () => {
  if (!await read(contractShape, placeOf(key))) return undefined
  const before = await roundsOn(key)
  const { rounds, at, write } = placeRound(before, current, seen, now)
  if (rounds === before) return at
  await changeAlone(roundsShape, roundsPlace(key), () => rounds)
  await removeAlone(before.list.filter(old => rounds.list.every(round => round.at !== old.at)).map(old => textPlace(key, old.at)))
  if (!write) return at
  const kept = await keepText(key, at, write, text)
  await changeAlone(roundsShape, roundsPlace(key), () => changed(rounds, at, { kept }))
  if (kept > 0) await makeRoom()
  return at
})

/** The reader has seen what changed in the version that was first seen at `at`. Throws UnreadableRecord. */
export const noteChangesSeen = (key: string, at: string): Promise<void> => alone(async () => {
  const rounds = await roundsOn(key)
  if (rounds.list.some(round => round.at === at)) await changeAlone(roundsShape, roundsPlace(key), () => changed(rounds, at, { changesSeen: true }))
})

/** How many characters are kept now. Where there is no room for a text the version is listed without, or as it arrived. */
async function keepText(key: string, at: string, as: 'arrived' | 'left', text: string): Promise<number> {
  const place = textPlace(key, at)
  if (text.length <= longestText) {
    try {
      // How a version was left says little without how it arrived.
      return sizeOf(await changeAlone(roundTextShape, place, (before): RoundText | undefined => as === 'arrived' ? { arrived: text } : before && { ...before, left: text }))
    } catch (error) {
      if (!(error instanceof FullStorage)) throw error
    }
  }
  if (as === 'left') return sizeOf(await textOf(key, at))
  await removeAlone([place])
  return 0
}

/** Characters. */
export const sizeOf = (text: RoundText | undefined): number => text ? text.arrived.length + (text.left?.length ?? 0) : 0

const isList = (place: string) => {
  const of = roundsOf(place)
  return of !== undefined && of.at === undefined
}

/** For those who hold the lock already. Takes away the oldest texts: of each contract those beyond its last few, and of all together what is beyond their share. */
export async function makeRoom(): Promise<void> {
  const lists = Object.entries(await recordsAt(isList)).flatMap(([place, raw]) => {
    const of = roundsOf(place), rounds = openIfReadable(roundsShape, place, raw)
    return of && rounds ? [{ key: of.key, rounds }] : []
  })
  const kept = lists.flatMap(({ key, rounds: { list } }) => list.filter(round => round.kept > 0).map((round, i, all) => ({ key, ...round, old: i < all.length - textsOfOne })))
  let room = charactersOfAll
  const gone = kept.toSorted((a, b) => a.seen < b.seen ? 1 : -1).filter(({ kept: size, old }) => {
    if (!old && size <= room) {
      room -= size
      return false
    }
    return true
  })
  if (gone.length === 0) return
  for (const { key, rounds } of lists) {
    const own = gone.filter(round => round.key === key)
    if (own.length > 0) await changeAlone(roundsShape, roundsPlace(key), () => own.reduce((all, { at }) => changed(all, at, { kept: 0 }), rounds))
  }
  await removeAlone(gone.map(({ key, at }) => textPlace(key, at)))
}
