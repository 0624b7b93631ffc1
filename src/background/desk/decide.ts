/** The reader's decisions on the contract in a tab: side, ticks, notes, and whatever else is a Change. They go to storage and nowhere else. */
import type { Decisions } from '../../messages'
import { decide as store } from '../../storage/contracts'
import { showBadge } from '../browser-ui/badge'
import { openTabs, tabsOf, type OpenTab } from '../review/open-tabs'
import { readersView, type ReadersView } from '../review/readers-view'
import { hasRole } from '../review/reading'
import { followRound } from './rounds'
import { tellOf } from '../tell'
import { wordsOf } from '../review/ticks'
import { Trouble } from '../trouble'
import { say } from '../../words/say'

/** Characters in one note. */
export const longestNote = 10_000

/** How the decisions on a contract change, given how it reads now. Throws Trouble where it makes no sense. */
export type Change = (view: ReadersView) => (before: Decisions) => Decisions

export const sideChosen = (role: string | null): Change => ({ reading: { plain } }) => {
  if (role !== null && !hasRole(plain, role)) throw new Trouble(say('This contract has no party called “{1}”.', role))
  return before => (before.side === role ? before : { ...before, side: role })
}

/** Confirming again what has changed since confirms the words as they are now. */
export const itemConfirmed = (item: string, confirmed: boolean, now: Date): Change => ({ reading: { plain, text }, decisions: { lines }, partly }) => {
  const words = wordsOf(item, plain, text.text, partly, lines)
  if (!words) throw new Trouble(say('The checklist of this contract has no item “{1}”.', item))
  return before => {
    if (confirmed) return { ...before, ticks: { ...before.ticks, [item]: { at: now.toISOString(), words } } }
    if (!Object.hasOwn(before.ticks, item)) return before
    const { [item]: _, ...others } = before.ticks
    return { ...before, ticks: others }
  }
}

/** An empty note is none. */
export const noteWritten = (item: string, note: string): Change => ({ reading: { plain } }) => {
  if (note.length > longestNote) {
    throw new Trouble(say('A note can have {1} characters at most; this one has {2}. It was not kept.', longestNote.toLocaleString('en'), note.length.toLocaleString('en')))
  }
  const known = plain.checklist.some(entry => entry.item === item)
  return before => {
    // A note on an item that has gone can still be emptied.
    if (!known && !Object.hasOwn(before.notes, item)) throw new Trouble(say('The checklist of this contract has no item “{1}”.', item))
    if ((before.notes[item] ?? '') === note) return before
    const { [item]: _, ...others } = before.notes
    return { ...before, notes: note === '' ? others : { ...others, [item]: note } }
  }
}

/** The tab after the change, which is stored then. Does nothing where there is no contract to decide on. Throws Trouble and UnreadableRecord. */
export async function decided(tab: number, open: OpenTab, change: Change, now: Date): Promise<OpenTab> {
  const { reading, contract } = open
  if (reading.kind === 'nothing' || !contract) return open
  const { key: known, ...sighting } = contract
  const key = await store(known, contract.seen, now, change(await readersView(reading, open)))
  const after: OpenTab = { ...open, contract: key === undefined ? sighting : { ...sighting, key } }
  openTabs.set(tab, after)
  // The first decision stores the contract, and with it the version of its text that was decided on.
  await followRound(tab, after)
  if (key !== undefined) {
    await Promise.all(tabsOf(key).map(([other, shown]) => showBadge(other, shown)))
    await tellOf(key)
  }
  return after
}
