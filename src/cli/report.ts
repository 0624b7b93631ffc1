/** A report on one file, as the extension hands it over. */
import { basename, extname } from 'node:path'
import type { ReviewOptions } from '../engine/review'
import { rules } from '../engine/rules'
import type { Wanted } from '../handover/hand-over'
import { handOver } from '../handover/hand-over'
import type { Reviewed } from '../handover/reviewed'
import { undecided } from '../handover/reviewed'
import { clauseNames } from '../engine/contract/clause-names'
import { clausesOf, quotesOf } from '../words/quotes'
import { reviewFile } from './files'

export const reportKinds = ['text', 'md', 'html', 'json', 'csv', 'ics'] as const
export type ReportKind = (typeof reportKinds)[number]

export const isReportKind = (kind: string): kind is ReportKind => reportKinds.some(one => one === kind)

/** Throws with a plain sentence where the file cannot be read, is no contract to review, or holds no day for a calendar. */
export async function reportOn(file: string, kind: ReportKind, options: ReviewOptions): Promise<string> {
  const reviewed = reviewedFile(file, await reviewFile(file, options))
  const { verdict, say } = reviewed.review.suitability
  // What merely does not look like a contract is reviewed all the same: whoever names a file has asked for it.
  if (verdict !== 'contract' && verdict !== 'not-a-contract') throw new Error(say)
  const wanted: Wanted = kind === 'ics' ? { what: 'dates', as: kind } : { what: 'report', as: kind }
  const saved = handOver(wanted, reviewed, new Date())
  if (!saved) throw new Error('no day in it is sure enough for a calendar')
  return saved.text
}

function reviewedFile(file: string, { text, title, coverage, review }: Awaited<ReturnType<typeof reviewFile>>): Reviewed {
  return {
    title: review.keyTerms.find(({ kind }) => kind === 'document-name')?.value ?? title ?? basename(file, extname(file)),
    coverage, review, quotes: quotesOf(review, text), clauses: clausesOf(review, clauseNames(review.outline)),
    length: text.split(/\s+/).filter(Boolean).length, rules: rules.length, ...undecided,
  }
}
