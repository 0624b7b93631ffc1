/** The papers that there are, and what the reader is told of each. */
import type { Wanted } from '../../handover/hand-over'

export type PaperKind = Exclude<Wanted['what'], 'dates'>

export type Kind = {
  readonly title: string
  /** What it is for, in one sentence. */
  readonly use: string
  readonly reader: 'the other side' | 'you alone' | 'your own side'
  /** What of the reader's is in it, and what is not. */
  readonly holds: string
  readonly forms: readonly (readonly [as: Wanted['as'], words: string])[]
}

const words = [['text', 'Plain text'], ['md', 'Markdown'], ['html', 'Web page']] as const

export const paperOrder: readonly PaperKind[] = ['confirm-back', 'open-points', 'talk-sheet', 'report']

export const kinds: Readonly<Record<Wanted['what'], Kind>> = {
  'confirm-back': {
    title: 'Confirm-back note', use: 'Tells the other side how you understand what was agreed, so that they can correct you before you sign.', reader: 'the other side', forms: words,
    holds: 'Holds the points that you confirmed with their words, the questions still open, and promises that you noted and did not find. Nothing of your notes, reasons, priorities or limits.',
  },
  'open-points': {
    title: 'Open points', use: 'Asks the other side everything that is still to settle, clause by clause.', reader: 'the other side', forms: words,
    holds: 'Holds questions and the contract’s own words, and promises that you noted and did not find. Nothing of what you think of them, decided, or would settle for.',
  },
  'talk-sheet': {
    title: 'Talk sheet', use: 'One page to have beside you while you talk, with room for the answers.', reader: 'you alone', forms: words,
    holds: 'Holds the questions, what you would settle for, and your trades. Not your notes, priorities or bottom lines, in case somebody looks over your shoulder.',
  },
  report: {
    title: 'Report', use: 'Brings a lawyer or a colleague up to date: parties, key terms, dates, findings and the whole checklist.', reader: 'your own side', forms: [...words, ['json', 'JSON, for programs'], ['csv', 'CSV, for spreadsheets']],
    holds: 'Holds everything that you decided and why, your notes, priorities, bottom lines, promises and trades. It says so on top. Not what you would do if this fails.',
  },
  dates: {
    title: 'Dates', use: 'Puts the days that matter into your calendar, with a reminder before each.', reader: 'your own side', forms: [['ics', 'Calendar file']],
    holds: 'Holds the contract’s title, its days, and the words that they rest on. Nothing of yours.',
  },
}
