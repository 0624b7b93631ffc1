/** What is here and what comes back from a file, made one: whatever was decided later counts, and nothing of either is lost. Pure. */
import type { Decisions, OnFinding, RoundText } from '../messages'
import type { Held } from './backup'
import type { ContractRecord } from './contract-record'
import { recognise } from './recognise'
import { noRounds, withoutOldest, type Rounds } from './rounds-record'
import type { Settings } from './settings-record'

/** A contract of the file that is here already, under whatever key, is that one. */
export function merged(here: Held, file: Held): Held {
  const contracts = new Map(here.contracts), rounds = new Map(here.rounds), texts = new Map(here.texts)
  for (const [was, theirs] of file.contracts) {
    const key = contracts.has(was) ? was : recognise(theirs, here.contracts) ?? was
    const mine = contracts.get(key)
    contracts.set(key, mine ? oneContract(mine, theirs) : theirs)
    const [a, b] = [rounds.get(key) ?? noRounds, file.rounds.get(was) ?? noRounds]
    if (b.list.length > 0) rounds.set(key, oneList(a, b))
    const more = file.texts.get(was)
    if (more) texts.set(key, new Map<string, RoundText>([...more, ...texts.get(key) ?? []]))
  }
  const settings = here.settings && file.settings ? oneSettings(here.settings, file.settings) : here.settings ?? (file.settings && { ...file.settings, travels: false })
  return { ...settings && { settings }, playbooks: { ...file.playbooks, ...here.playbooks }, contracts, rounds, texts }
}

function oneContract(mine: ContractRecord, theirs: ContractRecord): ContractRecord {
  const [old, recent] = mine.lastSeen >= theirs.lastSeen ? [theirs, mine] : [mine, theirs]
  return {
    ...recent,
    addresses: [...new Set([...recent.addresses, ...old.addresses])].slice(0, 20),
    firstSeen: mine.firstSeen < theirs.firstSeen ? mine.firstSeen : theirs.firstSeen,
    decisions: oneDecisions(mine.decisions, theirs.decisions),
  }
}

function oneDecisions(mine: Decisions, theirs: Decisions): Decisions {
  const { side = theirs.side, kind = theirs.kind, playbook = theirs.playbook } = mine
  return {
    ...side !== undefined && { side }, ...kind !== undefined && { kind }, ...playbook !== undefined && { playbook },
    ticks: each(mine.ticks, theirs.ticks, later),
    setAside: each(mine.setAside, theirs.setAside, later),
    notes: each(mine.notes, theirs.notes, (a, b) => a.includes(b) ? a : `${a}\n\n${b}`),
    findings: each(mine.findings, theirs.findings, oneFinding),
    silenced: { ...theirs.silenced, ...mine.silenced },
    lines: [...mine.lines.map(line => later(line, theirs.lines.find(({ id }) => id === line.id) ?? line)), ...theirs.lines.filter(({ id }) => mine.lines.every(line => line.id !== id))],
    alternatives: { ...theirs.alternatives, ...mine.alternatives },
  }
}

function oneFinding(mine: OnFinding, theirs: OnFinding): OnFinding {
  const decision = mine.decision && theirs.decision ? later(mine.decision, theirs.decision) : mine.decision ?? theirs.decision
  const stake = mine.stake ?? theirs.stake
  return { rule: mine.rule, title: mine.title, words: mine.words, ...decision && { decision }, ...stake && { stake } }
}

function oneList(mine: Rounds, theirs: Rounds): Rounds {
  const list = [...mine.list, ...theirs.list.filter(({ at }) => mine.list.every(round => round.at !== at))].toSorted((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0)
  return withoutOldest({ first: Math.max(mine.first, theirs.first), list })
}

const oneSettings = (mine: Settings, theirs: Settings): Settings => ({
  ...mine,
  discreet: [...new Set([...mine.discreet, ...theirs.discreet])].toSorted(),
  silenced: { ...theirs.silenced, ...mine.silenced },
  playbooks: { ...theirs.playbooks, ...mine.playbooks },
})

const later = <T extends { readonly at: string }>(mine: T, theirs: T): T => mine.at >= theirs.at ? mine : theirs

/** All that is in either; what is in both is made one. */
function each<T>(mine: Readonly<Record<string, T>>, theirs: Readonly<Record<string, T>>, one: (mine: T, theirs: T) => T): Readonly<Record<string, T>> {
  const both = Object.entries(mine).map(([name, value]) => [name, Object.hasOwn(theirs, name) ? one(value, theirs[name]!) : value] as const)
  return { ...theirs, ...Object.fromEntries(both) }
}
