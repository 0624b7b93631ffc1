/** The one way from a review to a paper that can be copied or saved. */
import { dayWords } from '../words/value-words'
import { asCsv } from './as-csv'
import { asHtml } from './as-html'
import { asJson } from './as-json'
import { asMarkdown } from './as-markdown'
import { asText } from './as-text'
import { calendarOf } from './calendar'
import { confirmBack } from './confirm-back'
import { fileName } from './file-name'
import { openPointsPaper } from './open-points'
import type { Paper } from './paper'
import { report } from './report'
import { reportData } from './report-data'
import type { Reviewed } from './reviewed'
import { titleOf } from './reviewed'
import { talkSheet } from './talk-sheet'

export type Wanted =
  | { readonly what: 'confirm-back' | 'open-points' | 'talk-sheet'; readonly as: 'text' | 'md' | 'html' }
  | { readonly what: 'report'; readonly as: 'text' | 'md' | 'html' | 'json' | 'csv' }
  | { readonly what: 'dates'; readonly as: 'ics' }

/** `name` is safe to save under, `type` is the file's media type. */
export type Saved = { readonly name: string; readonly type: string; readonly text: string }

/** `at`: the time that it is made, which the paper tells. Undefined where there is no day to put into a calendar. */
export function handOver(wanted: Wanted, reviewed: Reviewed, at: Date): Saved | undefined {
  const text = written(wanted, reviewed, at)
  if (text === undefined) return undefined
  const [ending, type] = endings[wanted.as]
  return { name: fileName(titleOf(reviewed), wanted.what, ending), type, text }
}

const endings: Readonly<Record<Wanted['as'], readonly [ending: string, type: string]>> = {
  text: ['txt', 'text/plain'], md: ['md', 'text/markdown'], html: ['html', 'text/html'], json: ['json', 'application/json'], csv: ['csv', 'text/csv'], ics: ['ics', 'text/calendar'],
}

function written(wanted: Wanted, reviewed: Reviewed, at: Date): string | undefined {
  if (wanted.what === 'dates') return calendarOf(reviewed, at)
  if (wanted.as === 'json') return asJson(reportData(reviewed, at))
  if (wanted.as === 'csv') return asCsv(reportData(reviewed, at))
  const write = { text: asText, md: asMarkdown, html: asHtml }[wanted.as]
  return write(paperOf(wanted.what, reviewed, at))
}

export function paperOf(what: Exclude<Wanted['what'], 'dates'>, reviewed: Reviewed, at: Date): Paper {
  if (what === 'report') return report(reportData(reviewed, at))
  return { 'confirm-back': confirmBack, 'open-points': openPointsPaper, 'talk-sheet': talkSheet }[what](reviewed, dayWords(at))
}
