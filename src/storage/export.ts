/** Everything that is stored, for the reader to keep or to erase. */
import { belongsTo } from './contracts'
import { rawRecords, recordsAt, removeAll } from './records'
import { takeBack } from './travel'

/** JSON text, with every record as it lies in storage: broken ones and those of a newer Evenhand too. */
export const exportEverything = async (now: Date): Promise<string> => asFile(await rawRecords(), now)

/** The same of one contract, with the versions of its text, so that it can be erased here and brought back one day. */
export const exportContract = async (key: string, now: Date): Promise<string> => asFile(await recordsAt(belongsTo(key)), now)

const asFile = (records: Readonly<Record<string, unknown>>, now: Date): string => JSON.stringify({ exportedFrom: 'Evenhand', at: now.toISOString(), records }, null, 2)

/** Contracts, decisions, notes and settings: all of it, and what was sent to the reader's other browsers. */
export async function eraseEverything(): Promise<void> {
  await removeAll()
  await takeBack()
}
