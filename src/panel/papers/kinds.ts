/** The papers that there are, and what the reader is told of each. */
import type { Wanted } from '../../handover/hand-over'
import { say } from '../../words/say'

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

export const readerWords: Readonly<Record<Kind['reader'], string>> = { 'the other side': say('for the other side'), 'you alone': say('for you alone'), 'your own side': say('for your own side') }

const words = [['text', say('Plain text')], ['md', 'Markdown'], ['html', say('Web page')]] as const

export const paperOrder: readonly PaperKind[] = ['confirm-back', 'open-points', 'talk-sheet', 'report']

export const kinds: Readonly<Record<Wanted['what'], Kind>> = {
  'confirm-back': {
    title: say('Confirm-back note'), use: say('Tells the other side how you understand what was agreed, so that they can correct you before you sign.'), reader: 'the other side', forms: words,
    holds: say('Holds the points that you confirmed with their words, the questions still open, and promises that you noted and did not find. Nothing of your notes, reasons, priorities or limits.'),
  },
  'open-points': {
    title: say('Open points'), use: say('Asks the other side everything that is still to settle, clause by clause.'), reader: 'the other side', forms: words,
    holds: say('Holds questions and the contract’s own words, and promises that you noted and did not find. Nothing of what you think of them, decided, or would settle for.'),
  },
  'talk-sheet': {
    title: say('Talk sheet'), use: say('One page to have beside you while you talk, with room for the answers.'), reader: 'you alone', forms: words,
    holds: say('Holds the questions, what you would settle for, and your trades. Not your notes, priorities or bottom lines, in case somebody looks over your shoulder.'),
  },
  report: {
    title: say('Report'), use: say('Brings a lawyer or a colleague up to date: parties, key terms, dates, findings and the whole checklist.'), reader: 'your own side', forms: [...words, ['json', say('JSON, for programs')], ['csv', say('CSV, for spreadsheets')]],
    holds: say('Holds everything that you decided and why, your notes, priorities, bottom lines, promises and trades. It says so on top. Not what you would do if this fails.'),
  },
  dates: {
    title: say('Dates'), use: say('Puts the days that matter into your calendar, with a reminder before each.'), reader: 'your own side', forms: [['ics', say('Calendar file')]],
    holds: say('Holds the contract’s title, its days, and the words that they rest on. Nothing of yours.'),
  },
}
