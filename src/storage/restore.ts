/** Brings back what `exportEverything` gave. Either all of it is written or nothing. */
import type { Restored } from '../messages'
import { readBackup, sorted, staysHere, type Backup, type Held } from './backup'
import { contractShape, placeOf } from './contract-record'
import { merged } from './merge'
import { playbooksKey, playbooksShape } from './playbooks-record'
import { alone, rawRecords, removeAlone, writeAlone } from './records'
import { makeRoom, sizeOf } from './rounds'
import { roundsPlace, roundsShape, roundTextShape, textPlace, type Rounds } from './rounds-record'
import { settingsKey, settingsShape } from './settings-record'
import { seal } from './shape'
import { say } from '../words/say'

/** Throws one plain sentence, and then has changed nothing. */
export const restoreEverything = (json: string, how: 'merge' | 'replace'): Promise<Restored> => alone(async () => {
  const file = readBackup(json)
  const [first] = file.left.values()
  if (file.contracts.size === 0 && !file.settings && Object.keys(file.playbooks).length === 0) throw new Error(`${say('There is nothing in this file that can be brought back.')} ${first ?? ''}`.trim())
  if (how === 'replace' && first !== undefined) throw new Error(`${first} ${say('So what is here was not replaced. Add the file to what is here instead: then all that can be read is taken.')}`)
  const before = await rawRecords(), here = sorted(before)
  if (how === 'merge') {
    // A damaged record is not written over: somebody may yet be able to read it.
    await writeAlone(Object.fromEntries(Object.entries(sealed(merged(here, file))).filter(([place]) => !here.left.has(place))))
  } else {
    const records = sealed({ ...file, ...file.settings && { settings: { ...file.settings, travels: here.settings?.travels ?? false } } })
    await writeAlone(records)
    await removeAlone(Object.keys(before).filter(place => !Object.hasOwn(records, place) && !staysHere.has(place)))
  }
  await makeRoom()
  return { contracts: file.contracts.size, playbooks: Object.keys(file.playbooks).length, left: [...file.left.values(), ...how === 'merge' ? gaveWay(here, file) : []] }
})

/** Playbooks of the file that gave way to others of the same name. */
const gaveWay = (here: Held, file: Backup): readonly string[] => Object.entries(file.playbooks).flatMap(([name, { yaml }]) => {
  const mine = here.playbooks[name]
  return mine && mine.yaml !== yaml ? [say('A playbook called “{1}” was here already, and was kept as it is.', name)] : []
})

function sealed({ settings, playbooks, contracts, rounds, texts }: Held): Readonly<Record<string, unknown>> {
  const records: Record<string, unknown> = {}
  if (settings) records[settingsKey] = seal(settingsShape, settings)
  if (Object.keys(playbooks).length > 0) records[playbooksKey] = seal(playbooksShape, playbooks)
  for (const [key, contract] of contracts) {
    records[placeOf(key)] = seal(contractShape, contract)
    const list = rounds.get(key), own = texts.get(key)
    if (!list) continue
    records[roundsPlace(key)] = seal<Rounds>(roundsShape, { ...list, list: list.list.map(round => ({ ...round, kept: sizeOf(own?.get(round.at)) })) })
    for (const { at } of list.list) {
      const text = own?.get(at)
      if (text) records[textPlace(key, at)] = seal(roundTextShape, text)
    }
  }
  return records
}
