/** What a report calls its states and decisions. */
import type { Package, PromiseStanding } from '../messages'
import { stateWords } from '../words/plain-words'
import type { FindingRow, ItemRow, ReportData } from './report-data'
import { decisionWords } from './reviewed'

export const itemStateWords: Readonly<Record<ItemRow['state'], string>> = { ...stateWords, confirmed: 'confirmed', changed: 'changed since it was confirmed', 'set-aside': 'set aside' }

/** What the reader decided on a finding, or ''. */
export function decidedWords({ decided, silenced }: FindingRow): string {
  if (decided) return decisionWords[decided]
  if (silenced === 'contract') return 'not a problem in this contract'
  return silenced === 'everywhere' ? 'not a problem in any contract' : ''
}

export const promiseWords: Readonly<Record<PromiseStanding['state'], string>> = {
  open: 'not looked for yet', 'in-contract': 'in the contract', changed: 'the words that kept it are gone', 'not-in-contract': 'not in the contract',
}

export const keptWords: Readonly<Record<NonNullable<ReportData['preparation']['bottomLines'][number]['kept']>, string>> = {
  kept: 'the contract keeps to it', broken: 'the contract breaks it', 'cannot-tell': 'the text does not tell',
}

export const stakeWords: Readonly<Record<NonNullable<FindingRow['stake']>, string>> = { must: 'must have', want: 'would like', 'can-give': 'could give' }

export const tradeWords: Readonly<Record<Package['state'], string>> = { planned: 'not offered yet', offered: 'offered', agreed: 'agreed' }
