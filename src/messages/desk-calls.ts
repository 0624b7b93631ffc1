/** What the panel asks of the background where the reader decides, prepares and trades. Each call throws one plain sentence where it cannot be kept. */
import type { Trade } from '../engine/trades/trades'
import type { ContractKind } from '../engine/review'
import type { TabState } from '../messages'
import type { Fingerprint, LawyerSign, Said } from './closing'
import type { Alternative, FindingDecision, NewLine, Stake } from './decisions'
import type { Round, RoundsCompared, RoundText } from './rounds'

export type DeskCalls = {
  /** Decides on a finding, by its key; null takes back what was decided, also on one that is gone or whose words have changed. */
  decideFinding(tab: number, finding: string, decision: Omit<FindingDecision, 'at'> | null): TabState
  setStake(tab: number, finding: string, stake: Stake | null): TabState
  /** A rule's findings are no problem in this contract, or in any; `on` false takes that back. */
  silenceRule(tab: number, rule: string, reach: 'contract' | 'everywhere', on: boolean): TabState
  /** A checklist item that does not matter in this contract, and why; null takes that back. Once more on words that changed: for the words as they are now. */
  setAside(tab: number, item: string, reason: string | null): TabState
  /** Adds a line, or writes the one of this id anew: before another, or where it was, or last in its list. */
  writeLine(tab: number, line: NewLine, before?: string): TabState
  removeLine(tab: number, id: string): TabState
  setAlternative(tab: number, whose: 'mine' | 'theirs', alternative: Alternative | null): TabState
  /** What could be given for what, as far as Evenhand can tell from what the reader marked. Stores nothing. */
  trades(tab: number): readonly Trade[]
  /** Whether the file is a new version of the contract that it resembles. If so, what was decided on that one is decided on this. */
  isVersion(tab: number, yes: boolean): TabState
  /** Reviews the contract as one of this kind; null: of the kind that its text tells. */
  chooseKind(tab: number, kind: ContractKind | null): TabState
  /** Reviews this contract with another playbook. `by-kind`: with the one for contracts of its kind. */
  choosePlaybook(tab: number, choice: { readonly name: string } | 'none' | 'by-kind'): TabState
  /** Every version of the contract that was seen, the first one first; none where it is not stored. */
  rounds(tab: number): readonly Round[]
  /** The text of a version; null where it is not kept any more. */
  roundText(tab: number, n: number): RoundText | null
  /** From how a version was left to how another arrived, or to the page as it reads now. Takes a while where they are long. */
  compareRounds(tab: number, before: number, after?: number): RoundsCompared
  /** The reader has seen what changed in the version that is shown, or does not want to. */
  changesSeen(tab: number): TabState
  /** Sentences of the contract that say these words, or most of them, the likeliest first. Each quote stands in the text as it is given. */
  findWords(tab: number, words: string): readonly Said[]
  /** Null where only part of the contract is read: another part would give another code. */
  fingerprint(tab: number): Fingerprint | null
  lawyerSigns(tab: number): readonly LawyerSign[]
}
