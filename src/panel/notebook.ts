/**
 * What is being typed into notes. Kept apart from the fields, so that a note outlives a closed row, a failed save and a
 * stopped background: it is tried again until it is saved.
 */
import type { DeskCalls, TabState } from '../messages'
import type { Remote } from '../wire'

/** Which contract's point a note belongs to. The address keeps a late save from landing on the contract that the tab shows next. */
export type NotePlace = {
  readonly tab: number
  readonly address: string
  /** A point of the checklist, or what else is written on. */
  readonly item: string
  /** How it is kept, where it is no note on a point of the checklist. */
  readonly keep?: Keep
}

export type Keep = (desk: Remote<DeskCalls>, tab: number, text: string) => Promise<TabState>

export type Draft = { readonly text: string; readonly state: 'typing' | 'saving' | 'saved' | 'waiting' }

/**
 * Quiet time after the last key, in milliseconds, before a note is saved by itself. Short, because what a popup sends
 * while it closes does not arrive in every browser.
 */
const quiet = 250
/** Between further tries after a failed save, in milliseconds; the last is repeated. */
const pauses = [3000, 10_000, 30_000]

export type Notebook = ReturnType<typeof openNotebook>

/** `save` throws where the note could not be kept. */
export function openNotebook(save: (place: NotePlace, text: string) => Promise<void>) {
  const drafts = new Map<string, Draft>()
  const places = new Map<string, NotePlace>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const watchers = new Set<() => void>()
  const keyOf = (place: NotePlace) => JSON.stringify([place.tab, place.address, place.item])

  function put(key: string, draft: Draft): void {
    drafts.set(key, draft)
    for (const watcher of watchers) watcher()
  }

  function later(key: string, milliseconds: number, tries: number): void {
    clearTimeout(timers.get(key))
    timers.set(key, setTimeout(() => void store(key, tries), milliseconds))
  }

  async function store(key: string, tries: number): Promise<void> {
    clearTimeout(timers.get(key))
    const draft = drafts.get(key)
    const place = places.get(key)
    if (!draft || !place || draft.state === 'saved' || draft.state === 'saving') return
    put(key, { text: draft.text, state: 'saving' })
    const kept = await save(place, draft.text).then(() => true, () => false)
    const now = drafts.get(key)
    if (!now) return
    // What was typed while the save was under way is saved next.
    const more = now.text !== draft.text
    put(key, { text: now.text, state: !kept ? 'waiting' : more ? 'typing' : 'saved' })
    if (kept && more) later(key, quiet, 0)
    if (!kept) later(key, pauses[Math.min(tries, pauses.length - 1)]!, tries + 1)
  }

  return {
    draft: (place: NotePlace): Draft | undefined => drafts.get(keyOf(place)),
    /** Every key pressed; saved after some quiet. */
    write(place: NotePlace, text: string): void {
      const key = keyOf(place)
      places.set(key, place)
      const saving = drafts.get(key)?.state === 'saving'
      put(key, { text, state: saving ? 'saving' : 'typing' })
      if (!saving) later(key, quiet, 0)
    },
    /** Saves what is unsaved now: on leaving a field, and on leaving the panel. */
    async flush(): Promise<void> {
      await Promise.all([...drafts.keys()].map(key => store(key, 0)))
    },
    /** What is written there does not matter any more. */
    forget(place: NotePlace): void {
      const key = keyOf(place)
      clearTimeout(timers.get(key))
      drafts.delete(key)
    },
    watch(watcher: () => void): () => void {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}
