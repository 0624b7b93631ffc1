/** All that a report tells, as data: what JSON holds, and what the paper and the table are made from. */
import type { ItemState, Outcome, Review } from '../engine/review'
import type { FindingDecision, Package, PromiseStanding, Silenced, Stake } from '../messages'
import { groupOf } from '../words/groups'
import { placesOf } from '../words/places'
import type { Group } from '../words/plain-words'
import { familyOf, typeOf } from '../words/plain-words'
import { termWords } from '../words/term-words'
import { valueWords } from '../words/value-words'
import type { Dates } from './dates'
import { datesOf } from './dates'
import type { Wishes } from './of-finding'
import { quotesOf, wishesOf } from './of-finding'
import type { Quote } from './paper'
import type { Reviewed } from './reviewed'
import { isConfirmed, isSetAside, questionOn, titleOf } from './reviewed'

export type ReportData = {
  readonly format: 'evenhand-report'
  readonly version: 1
  /** ISO 8601. */
  readonly made: string
  readonly title: string
  readonly type: string
  /** Why it may be no contract at all, or ''. */
  readonly doubt: string
  readonly playbook?: Review['playbook']
  readonly side?: string
  readonly parties: readonly { readonly role: string; readonly name?: string }[]
  /** Words in the contract. */
  readonly length: number
  readonly read: { readonly whole: boolean; readonly say: string }
  readonly keyTerms: readonly (Quote & { readonly kind: string; /** In plain words: "Days to pay". */ readonly name: string; /** In the engine's normal form. */ readonly value: string; readonly valueWords: string; readonly open?: string })[]
  readonly dates: Dates
  /** The weightiest first. */
  readonly findings: readonly FindingRow[]
  readonly checklist: readonly ItemRow[]
  readonly preparation: {
    readonly priorities: readonly string[]
    readonly bottomLines: readonly { readonly text: string; /** Absent where only the reader can tell. */ readonly kept?: 'kept' | 'broken' | 'cannot-tell' }[]
    readonly promises: readonly Pick<PromiseStanding, 'text' | 'state' | 'clause'>[]
    readonly trades: readonly Pick<Package, 'sentence' | 'state'>[]
  }
  readonly balance: readonly { readonly topic: string; readonly leans: string; readonly rows: readonly { readonly role: string; readonly holds: string; readonly needsYourEyes: boolean }[] }[]
  readonly rules: { readonly known: number; readonly fine: number }
}

export type FindingRow = Wishes & {
  readonly rule: string
  readonly family: string
  readonly group: Group
  readonly severity: 1 | 2 | 3 | 4
  readonly tier: 'fact' | 'likely' | 'judgement'
  readonly outcome: Outcome
  readonly title: string
  readonly quotes: readonly Quote[]
  readonly why: string
  readonly ask: string
  readonly against?: string
  readonly sources: readonly string[]
  readonly decided?: FindingDecision['what']
  readonly reason?: string
  /** Set where the reader does not want to hear of it. */
  readonly silenced?: Silenced['reach']
  readonly stake?: Stake
}

export type ItemRow = {
  readonly item: string
  readonly title: string
  readonly state: ItemState | 'confirmed' | 'changed' | 'set-aside'
  /** ISO 8601, where it was confirmed. */
  readonly confirmed?: string
  readonly places: readonly (Quote & { readonly value: string; readonly needsYourEyes: boolean })[]
  /** What is still open beside the contract's own words. */
  readonly open?: string
  /** Where they have changed since: the words that were confirmed. */
  readonly wordsThen?: readonly string[]
  readonly ask?: string
  readonly note?: string
  readonly reason?: string
}

export function reportData(reviewed: Reviewed, made: Date): ReportData {
  const { length, rules, coverage, review, standing } = reviewed
  return {
    format: 'evenhand-report', version: 1, made: made.toISOString(), title: titleOf(reviewed), type: typeOf(review.contractType.kind), doubt: review.suitability.verdict === 'contract' ? '' : review.suitability.say,
    ...(review.playbook ? { playbook: review.playbook } : {}), ...(review.side ? { side: review.side } : {}),
    parties: review.parties.map(({ role, name }) => ({ role, ...(name ? { name } : {}) })),
    length, read: { whole: coverage.state === 'full' || coverage.state === 'text-only', say: coverage.say ?? '' },
    keyTerms: keyTermRows(reviewed), dates: datesOf(reviewed), findings: findingRows(reviewed), checklist: itemRows(reviewed),
    preparation: {
      priorities: standing.priorities.map(({ text }) => text), bottomLines: standing.bottomLines.map(({ text, kept }) => ({ text, ...(kept ? { kept: kept.state } : {}) })),
      promises: standing.promises.map(({ text, state, clause }) => ({ text, state, clause })),
      trades: standing.packages.map(({ sentence, state }) => ({ sentence, state })),
    },
    balance: review.balance.map(({ topic, leans, rows }) => ({ topic, leans, rows: rows.map(({ role, holds, tier }) => ({ role, holds, needsYourEyes: tier === 'judgement' })) })),
    rules: { known: rules, fine: review.cleared.length },
  }
}

const keyTermRows = ({ review, quotes, clauses }: Reviewed): ReportData['keyTerms'] => review.keyTerms.map(({ kind, value, open }, i) => (
  { kind, name: termWords(kind), value, valueWords: valueWords(value, kind), words: quotes.keyTerms[i] ?? '', clause: clauses.keyTerms[i] ?? '', ...(open ? { open } : {}) }))

function findingRows(reviewed: Reviewed): readonly FindingRow[] {
  return reviewed.review.findings.map((finding, i): FindingRow => {
    const { rule, family, severity, tier, outcome, title, why, ask, against, sources } = finding
    const { decision, silenced, stake } = reviewed.standing.findings[i] ?? {}
    return {
      rule, family: familyOf(family), group: groupOf(finding), severity, tier, outcome, title, quotes: quotesOf(reviewed, i), why, ask, ...wishesOf(finding), ...(against ? { against } : {}), sources,
      ...(decision ? { decided: decision.what } : {}), ...(decision?.reason ? { reason: decision.reason } : {}), ...(silenced ? { silenced } : {}), ...(stake ? { stake } : {}),
    }
  })
}

function itemRows(reviewed: Reviewed): readonly ItemRow[] {
  const { review, decisions } = reviewed
  return review.checklist.map((item): ItemRow => {
    const tick = decisions.ticks[item.item], note = decisions.notes[item.item], ask = questionOn(reviewed, item)
    const confirmed = isConfirmed(reviewed, item), aside = isSetAside(reviewed, item)
    const reason = aside ? decisions.setAside[item.item]?.reason : undefined
    return {
      item: item.item, title: item.title, state: aside ? 'set-aside' : confirmed ? 'confirmed' : tick ? 'changed' : item.state, ...(tick ? { confirmed: tick.at } : {}),
      places: placesOf(reviewed, item).map(({ words, value, clause, look = false }) => ({ words, value, clause, needsYourEyes: look })),
      ...(item.open ? { open: item.open } : {}), ...(tick && !confirmed ? { wordsThen: tick.words } : {}), ...(ask && !confirmed && !aside ? { ask } : {}), ...(note ? { note } : {}), ...(reason ? { reason } : {}),
    }
  })
}
