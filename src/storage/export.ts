/** Everything that is stored, for the reader to keep or to erase. */
import { rawRecords, removeAll } from './records'
import { takeBack } from './travel'

/** JSON text, with every record as it lies in storage: broken ones and those of a newer Evenhand too. */
export async function exportEverything(now: Date): Promise<string> {
  return JSON.stringify({ exportedFrom: 'Evenhand', at: now.toISOString(), records: await rawRecords() }, null, 2)
}

/** Contracts, decisions, notes and settings: all of it, and what was sent to the reader's other browsers. */
export async function eraseEverything(): Promise<void> {
  await removeAll()
  await takeBack()
}
