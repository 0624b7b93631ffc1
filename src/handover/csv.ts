/** A table as CSV, after RFC 4180, that a spreadsheet opens without running anything. */
import { visible } from '../words/visible'

/** The mark by which spreadsheets know UTF-8. */
const mark = '\ufeff'

export const csv = (rows: readonly (readonly string[])[]): string => mark + rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')

/** A spreadsheet takes what begins with these for a formula, also in their wide forms; an apostrophe before it makes it words. */
const formula = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/

/** In one line, without what cannot be seen, so that neither hides a formula. */
function cell(words: string): string {
  const line = visible(words)
  const safe = formula.test(line) ? `'${line}` : line
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
