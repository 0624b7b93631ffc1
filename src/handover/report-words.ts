/** What a report calls its states and decisions. */
import type { Package, PromiseStanding } from '../messages'
import { stateWords } from '../words/plain-words'
import type { FindingRow, ItemRow, ReportData } from './report-data'
import { decisionWords } from './reviewed'
import { say } from '../words/say'

export const itemStateWords: Readonly<Record<ItemRow['state'], string>> = { ...stateWords, confirmed: say('confirmed'), changed: say('changed since it was confirmed'), 'set-aside': say('set aside') }

/** What the reader decided on a finding, or ''. */
export function decidedWords({ decided, silenced }: FindingRow): string {
  if (decided) return decisionWords[decided]
  if (silenced === 'contract') return say('not a problem in this contract')
  return silenced === 'everywhere' ? say('not a problem in any contract') : ''
}

export const promiseWords: Readonly<Record<PromiseStanding['state'], string>> = {
  open: say('not looked for yet'), 'in-contract': say('in the contract'), changed: say('the words that kept it are gone'), 'not-in-contract': say('not in the contract'),
}

export const keptWords: Readonly<Record<NonNullable<ReportData['preparation']['bottomLines'][number]['kept']>, string>> = {
  kept: say('the contract keeps to it'), broken: say('the contract breaks it'), 'cannot-tell': say('the text does not tell'),
}

export const stakeWords: Readonly<Record<NonNullable<FindingRow['stake']>, string>> = { must: say('must have'), want: say('would like'), 'can-give': say('could give') }

export const tradeWords: Readonly<Record<Package['state'], string>> = { planned: say('not offered yet'), offered: say('offered'), agreed: say('agreed') }
