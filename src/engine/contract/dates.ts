import type { ContractDate } from './contract'
import { dayNumber, dayPattern, gap, monthNumber, monthPattern, yearNumber, yearPattern } from './date-words'
import { everyMatch, hasMatch } from './matches'
import { isDigit } from './letters'
import { untaken } from './untaken'

type Found = Omit<ContractDate, 'sentence'>

const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s{1,4})?'
const reign = '(?:(?:in\\s{1,3}the\\s{1,3}year(?:\\s{1,3}of)?(?:\\s{1,3}our\\s{1,3}Lord)?|A\\.?D\\.?,?|day\\s{1,3}of|of),?\\s{1,3})?'
/** "May 5, 2010", "May the 5th 2010", "May-05-2010", "M ay 5 t h , 20 10". */
const american = new RegExp(`(?<![\\p{L}])${monthPattern}(?:[.,]?${gap}|-)(?:the\\s{1,3})?${dayPattern}(?:\\s?\\([^)]{1,8}\\))?(?:\\s?[,;.]\\s{0,12}|${gap}|-)${reign}${yearPattern}`, 'gu')
/** "5 May 2010", "the fifth (5th) day of the month of May, in the year 2010", "20th day of Friday, March 2020". */
const british = new RegExp(`(?:(?<![\\p{N}\\p{L}.,$£€])|(?<=\\b(?:of|on)))(?:the\\s{1,3})?${dayPattern}(?:\\s{1,3}\\([\\w ]{1,14}\\))?(?:\\s{1,12}day)?(?:\\s{1,12}(?:of|in))?(?:\\s{1,4}the\\s{1,4}month\\s{1,4}of)?[\\s-]{1,12}${weekday}${monthPattern}\\s?,?(?:\\s{1,3}${reign}|[\\s-]{1,120})${yearPattern}`, 'gu')
const shortYear = new RegExp(`(?<![\\p{N}\\p{L}-])${dayPattern}-${monthPattern}-(\\d{2})(?![\\p{N}-])`, 'gu')
const numeric = /(?<![\p{N}\p{L}/.$£€-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{N}/]|[.-]\d)/gu
const yearFirst = /(?<![\p{N}/.$£€-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\p{N}/]|[.-]\d)/gu
/** Numbers of clauses and versions look like days: "Section 5.3.2010". */
const numbered = /\b(?:sections?|clauses?|articles?|paragraphs?|version|release|v\.?|no\.?|part)\s{0,3}$/i
/** With two figures for the year, only a word that asks for a day makes a day of 04-01-06. */
const asksForDay = /\b(?:dated?|start(?:s|ing)?|end(?:s|ing)?|expir\w+|commenc\w+|effective|begin\w*|from|until|through|on|as of)\b\W{1,6}$/i

/** Days in a sentence, American, British, European and ISO. A day that does not exist, or could be one of two, has no `iso`. */
export function datesIn(text: string): Found[] {
  const figures = figuresIn(text), spelled = text.includes('housand') || text.includes('ineteen')
  if (figures === 0 && !spelled) return []
  const found: Found[] = [], free = untaken()
  const push = (m: RegExpExecArray, value: string | undefined, ambiguous = false) => {
    if (free(m.index, m.index + m[0].length)) found.push({ kind: 'date', start: m.index, end: m.index + m[0].length, ambiguous, ...(value ? { iso: value } : {}) })
  }
  if ((figures >= 4 || spelled || figures >= 2 && (text.includes('’') || text.includes("'"))) && hasMatch(text, year) && hasMatch(text, months)) {
    for (const m of everyMatch(text, american)) push(m, existing(yearNumber(m[4]!), monthNumber(m[1]!), dayNumber(m[2], m[3])))
    for (const m of everyMatch(text, british)) push(m, existing(yearNumber(m[4]!), monthNumber(m[3]!), dayNumber(m[1], m[2])))
  }
  if (figures >= 2 && text.includes('-') && /-\d\d/.test(text)) {
    for (const m of everyMatch(text, shortYear)) push(m, existing(century(Number(m[4])), monthNumber(m[3]!), dayNumber(m[1], m[2])))
  }
  // Both shapes have four figures at least.
  if (figures < 4 || !/\d[/.-]\d/.test(text)) return found
  for (const m of everyMatch(text, yearFirst)) {
    // 2010.5.5 may be a number of anything; 2010-05-05 is a day.
    if (m[2] === '-' ? m[3]!.length === 2 && m[4]!.length === 2 : Number(m[3]) <= 12 && Number(m[4]) <= 31 && !hasMatch(before(text, m), numbered)) push(m, existing(Number(m[1]), Number(m[3]), Number(m[4])))
  }
  for (const m of everyMatch(text, numeric)) {
    const [first, second] = [Number(m[1]), Number(m[3])]
    if (first > 31 || second > 31 || (first > 12 && second > 12)) continue
    if (m[2] !== '/' && (m[4]!.length < 4 ? !hasMatch(before(text, m), asksForDay) : hasMatch(before(text, m), numbered))) continue
    const of = m[4]!.length === 4 ? Number(m[4]) : century(Number(m[4]))
    // 5.3.2027 is written by people who put the day first; 05/03/2027 by both.
    const ambiguous = m[2] !== '.' && first <= 12 && second <= 12 && first !== second
    push(m, ambiguous ? undefined : first > 12 || (m[2] === '.' && second <= 12) ? existing(of, second, first) : existing(of, first, second), ambiguous)
  }
  return found
}

/** How many figures a text has, up to four: nearly all that have fewer have no year, and to count is quicker than any pattern. */
function figuresIn(text: string): number {
  let count = 0
  for (let i = 0; i < text.length && count < 4; i++) if (isDigit(text.charCodeAt(i))) count++
  return count
}

/** Few sentences with figures have a year among them. */
const year = /\d{4}|(?:2\s?0|1\s?9)\s?\d\s?\d|[’']\d\d|thousand|nineteen/i
/** Without the beginning of a month's name none of the long shapes can match. */
const months = /J\s?[au]|F\s?e|M\s?a|A\s?[pu]|S\s?e|O\s?c|N\s?o|D\s?e/i

const before = (text: string, { index }: RegExpExecArray): string => text.slice(Math.max(0, index - 24), index)

/** Two digits for a year: 70 and later belong to the last century. */
const century = (year: number): number => year + (year >= 70 ? 1900 : 2000)

/** The day as YYYY-MM-DD, if the calendar has it. */
function existing(year: number, month: number, day: number): string | undefined {
  const days = month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (month < 1 || month > 12 || day < 1 || day > days || year < 1000) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
