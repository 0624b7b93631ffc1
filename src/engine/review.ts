/** The way in: text to Review. The same text and options always give the same Review. */
import type { Balance } from './balance'
import { readBalance } from './balance'
import type { ChecklistItem } from './checklist'
import { readChecklist } from './checklist'
import type { ContractKind } from './contract-type'
import { readContractType } from './contract-type'
import type { Contract, DefinedTerm, DrawnNumbers, Span } from './contract/contract'
import { readContract } from './contract/contract'
import { judgeSuitability } from './contract/suitability'
import type { Finding } from './findings'
import { findAll } from './findings'
import { normsOf } from './grammar/norms'
import { readKeyTerms } from './key-terms'
import { wantedIn } from './playbooks/apply'
import type { Playbook } from './playbooks/playbook'
import { readProvisions } from './provisions'
import type { StillOpen } from './still-open'
import { usedTerms } from './used-terms'

export type { Clarity } from './clarity'
export type { ChecklistItem, ItemState } from './checklist'
export type { ContractKind } from './contract-type'
export type { Finding, Outcome } from './findings'

/** Offsets are UTF-16 code units in the text that was given. */
export type Review = {
  /** Whether it is a contract in English at all, with a plain sentence. The rest is filled in either way. */
  readonly suitability: ReturnType<typeof judgeSuitability>
  /** What kind of contract it is, and the words that decided: none where the reader did. */
  readonly contractType: { readonly kind: ContractKind; readonly because: readonly Span[] }
  readonly parties: readonly { readonly role: string; readonly name?: string; readonly aliases: readonly string[]; readonly at: Span }[]
  /** The role that the reader is on. */
  readonly side?: string
  /** The reader's own playbook, where one was given; not applied where it is for other kinds of contract. */
  readonly playbook?: { readonly name: string; readonly applied: boolean }
  readonly outline: readonly { readonly number?: string; readonly heading?: string; readonly level: number; readonly at: Span }[]
  readonly provisions: readonly (Span & { readonly kind: string; readonly holder?: string; /** Set: "needs your eyes". */ readonly tier?: 'judgement' })[]
  readonly keyTerms: readonly (Span & { readonly kind: string; readonly value: string; /** Why what follows from it stays open. */ readonly open?: string })[]
  /** The weightiest first; what favours the reader last. */
  readonly findings: readonly Finding[]
  /** The defined terms that stand in the words of findings, with their uses there. */
  readonly definitions: readonly DefinedTerm[]
  /** Looked for, and fine. */
  readonly cleared: readonly { readonly rule: string }[]
  readonly balance: Balance
  /** In the order in which deals go wrong. */
  readonly checklist: readonly ChecklistItem[]
}

export type ReviewOptions = {
  /** The reader's side: a role, a name or an alias of one of the parties. */
  readonly side?: string
  /** What kind of contract it is, where the reader knows better than the text tells. */
  readonly kind?: ContractKind
  /** The reader's own wishes. What comes of them must not enter the page: it may belong to the counterparty. */
  readonly playbook?: Playbook
  /** Clause numbers that the page draws and the text does not hold. */
  readonly drawn?: DrawnNumbers
  /** Stretches of the text that the page holds but does not show. */
  readonly unseen?: readonly Span[]
  /** What the page tells is still open beside the text. It is no finding: it has no place that could be marked. */
  readonly open?: StillOpen
  /** True: only part of the contract was read, so that what is missing may stand in the rest. */
  readonly partly?: boolean
}

/** Reviews a text of any kind and length. Throws a RangeError, naming the parties, when nobody is called by `side`. */
export function review(text: string, options: ReviewOptions = {}): Review {
  const contract = readContract(text, options.drawn)
  const side = options.side === undefined ? undefined : roleCalled(contract, options.side)
  const provisions = readProvisions(contract)
  const keyTerms = readKeyTerms(contract, provisions)
  const read = readContractType(contract)
  const contractType = options.kind === undefined || options.kind === read.kind ? read : { kind: options.kind, because: [] }
  const given = { ...(side ? { side } : {}), ...(options.playbook ? { playbook: options.playbook } : {}) }
  const { rules, thresholds, playbook, ...wishes } = wantedIn({ kind: contractType.kind, parties: contract.parties, ...given })
  const { unseen = [], partly = false, open } = options
  const { findings, cleared } = findAll(rules, { contract, provisions, keyTerms, thresholds, unseen, partly, ...(options.kind ? { kind: options.kind } : {}), norms: sentence => normsOf(contract, sentence) }, { ...wishes, ...(side ? { side } : {}) })
  return {
    suitability: judgeSuitability(text, contract),
    contractType,
    parties: contract.parties,
    ...(side ? { side } : {}),
    ...(playbook ? { playbook } : {}),
    outline: contract.clauses.map(({ number, heading, level, at }) => ({ ...(number ? { number } : {}), ...(heading ? { heading } : {}), level, at })),
    provisions: provisions.map(({ kind, start, end, holder, tier }) => ({ kind, start, end, ...(holder ? { holder } : {}), ...(tier ? { tier } : {}) })),
    keyTerms,
    findings,
    definitions: usedTerms(contract.definitions, findings.flatMap(({ spans }) => spans)),
    cleared,
    balance: readBalance(contract, provisions),
    checklist: readChecklist({ contract, kind: contractType.kind, provisions, keyTerms, findings, ...(side ? { side } : {}), ...(open ? { open } : {}) }),
  }
}

/** The role of the party that is called so, in whatever capitals. */
export function roleCalled({ parties }: Pick<Contract, 'parties'>, called: string): string {
  const wanted = called.trim().toLowerCase()
  const party = parties.find(({ role, name, aliases }) => [role, name, ...aliases].some(word => word?.toLowerCase() === wanted))
  if (party) return party.role
  throw new RangeError(`no party is called "${called}"; ${parties.length > 0 ? `the parties are ${parties.map(({ role }) => role).join(', ')}` : 'no parties were found'}`)
}
