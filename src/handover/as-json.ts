/** A report as JSON, for other programs. */
import type { ReportData } from './report-data'

/** Exact words stay exact, but signs that would turn or hide what an editor shows are written as their numbers. */
export const asJson = (data: ReportData): string => `${JSON.stringify(data, null, 2).replace(/[\u007f-\u009f\u2028\u2029\p{DI}]/gu, sign => sign.split('').map(half => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''))}\n`
