/** A report as one table: a row for each key term, day, line that the reader prepared, finding and point of the checklist. */
import { groupWords } from '../words/plain-words'
import { csv } from './csv'
import type { Quote } from './paper'
import type { ReportData } from './report-data'
import { decidedWords, itemStateWords, keptWords, promiseWords, tradeWords } from './report-words'

const head = ['Kind', 'Point', 'State', 'Words', 'Clause', 'Value', 'Why', 'Question', 'Settle for', 'Decision', 'Note'] as const

type Row = Partial<Record<(typeof head)[number], string>>

export function asCsv({ keyTerms, dates, preparation: { priorities, bottomLines, promises, trades }, findings, checklist }: ReportData): string {
  const rows: readonly Row[] = [
    ...keyTerms.map(({ name, words, clause, valueWords, open = '' }): Row => ({ Kind: 'Key term', Point: name, Words: words, Clause: clause, Value: valueWords, Note: open })),
    ...dates.known.map(({ day, title, how }): Row => ({ Kind: 'Date', Point: title, Value: day, Why: how })),
    ...priorities.map((text): Row => ({ Kind: 'Priority', Point: text })),
    ...bottomLines.map(({ text, kept }): Row => ({ Kind: 'Bottom line', Point: text, State: kept ? keptWords[kept] : '' })),
    ...promises.map(({ text, state, clause }): Row => ({ Kind: 'Promised in talks', Point: text, State: promiseWords[state], Clause: clause })),
    ...trades.map(({ sentence, state }): Row => ({ Kind: 'Trade', Point: sentence, State: tradeWords[state] })),
    ...findings.map((one): Row => ({
      Kind: 'Finding', Point: one.title, State: groupWords[one.group], Words: joined(one.quotes), Clause: one.quotes[0]?.clause ?? '', Why: one.why, Question: one.ask, 'Settle for': one.fallback ?? '',
      Decision: decidedWords(one), Note: one.reason ?? '',
    })),
    ...checklist.map((one): Row => ({
      Kind: 'Checklist', Point: one.title, State: itemStateWords[one.state], Words: joined(one.places), Clause: one.places[0]?.clause ?? '', Value: one.places[0]?.value ?? '', Question: one.ask ?? '', Note: one.note ?? one.reason ?? '',
    })),
  ]
  return csv([head, ...rows.map(row => head.map(name => row[name] ?? ''))])
}

const joined = (quotes: readonly Quote[]): string => quotes.map(({ words }) => words).join(' … ')
