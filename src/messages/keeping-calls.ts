/** What the options page asks of the background where it is about keeping: playbooks, what was silenced, backups, what travels between browsers. */
import type { Problem } from '../engine/playbooks/playbook'
import type { ContractKind } from '../engine/review'
import type { Silenced } from './standing'

export type KeepingCalls = {
  /** All playbooks, the company's first. */
  playbooks(): readonly StoredPlaybook[]
  /** What a playbook says, or what is wrong with it, and in which line. Stores nothing. */
  checkPlaybook(yaml: string): CheckedPlaybook
  /** Stores a playbook without faults under the name that it gives itself. Throws where another has that name, unless it is the one that this `replaces`. */
  savePlaybook(yaml: string, replaces?: string): CheckedPlaybook
  /** Contracts that were reviewed with it are reviewed without. */
  erasePlaybook(name: string): void
  /** Which playbook contracts of each kind are reviewed with, where their own says nothing else; null: none. What is not named gets the one for `any`. */
  playbookChoices(): PlaybookChoices
  /** `by-default` takes the choice back. */
  choosePlaybookFor(kind: ContractKind | 'any', choice: { readonly name: string } | 'none' | 'by-default'): void
  /** The rules that are silenced everywhere, the latest first. */
  silencedRules(): readonly Extract<Silenced, { reach: 'contract' | 'everywhere' }>[]
  /** Silences one of our rules everywhere. */
  silence(rule: string): void
  endSilence(rule: string): void
  /** Brings back what `exportAll` gave. `merge`: what was decided later counts, and nothing that is here is lost; what cannot be read is left out, and said. `replace`: only this remains; refused where anything cannot be read. Throws where the text is no such file, and then changes nothing. */
  restore(json: string, how: 'merge' | 'replace'): Restored
  /** Whether settings and playbooks travel with the browser's own synchronisation. Contracts and what was decided on them never do. */
  travelling(): Travelling
  setTravelling(on: boolean): Travelling
}

export type StoredPlaybook = {
  readonly name: string
  readonly yaml: string
  /** Absent: for all kinds. */
  readonly contracts?: readonly ContractKind[]
  /** True where a company provides it: it can be chosen, and not edited or erased. */
  readonly provided: boolean
  /** What is wrong with it, where it cannot be used: a rule it speaks of may have gone since. */
  readonly problems: readonly Problem[]
}

export type CheckedPlaybook = { readonly name: string; readonly contracts?: readonly ContractKind[]; readonly problems: readonly [] } | { readonly problems: readonly Problem[] }

export type PlaybookChoices = Readonly<Partial<Record<ContractKind | 'any', string | null>>>

export type Restored = {
  /** Contracts, playbooks: how many came with the file and are here now. */
  readonly contracts: number
  readonly playbooks: number
  /** A sentence for each record that was left out. */
  readonly left: readonly string[]
}

export type Travelling = { readonly on: boolean; /** Why something stays behind, in plain words. */ readonly problem?: string }
