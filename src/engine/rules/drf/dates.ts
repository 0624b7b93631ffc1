/** Dates with a month in letters, or in ISO's form: the ones that read only one way. */
import type { Span } from '../../contract/contract'
import { everyMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import { hasYear } from '../../contract/runs-of-characters'

export type WrittenDate = Span & { readonly year: number; readonly month: number; readonly day: number; readonly weekday?: string }

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const
const month = '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
const pattern = new RegExp(
  '(?<![\\w/-])(?:(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s{1,3}(?:the\\s)?)?(?:'
  + `(?<day1>\\d{1,2})(?:st|nd|rd|th)?(?:\\sday)?(?:\\sof)?[\\s-]{1,3}(?<month1>${month}),?[\\s-]{1,3}(?<year1>\\d{4})`
  + `|(?<month2>${month})\\s{1,3}(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<year2>\\d{4})`
  + '|(?<year3>(?:19|20)\\d\\d)-(?<month3>\\d{2})-(?<day3>\\d{2}))(?![\\w/]|-\\d)', 'gi')

/** Every such date of a text, at `offset` plus its place. Whether the day exists is not asked. */
export const datesIn = (text: string, offset: number): WrittenDate[] => read(text).map(date => ({ ...date, start: date.start + offset, end: date.end + offset }))

/** Places in the text. Every shape has a year in four figures. */
const read = rememberInSentence((text): readonly WrittenDate[] => {
  if (!hasYear(text)) return []
  return [...everyMatch(text, pattern)].map(({ index, 0: words, groups = {} }) => {
    const name = (groups['month1'] ?? groups['month2'])?.toLowerCase().slice(0, 3)
    const { weekday } = groups
    return {
      start: index, end: index + words.length,
      year: Number(groups['year1'] ?? groups['year2'] ?? groups['year3']),
      month: name ? months.findIndex(known => known.startsWith(name)) + 1 : Number(groups['month3']),
      day: Number(groups['day1'] ?? groups['day2'] ?? groups['day3']),
      ...(weekday ? { weekday: `${weekday.toLowerCase()}day` } : {}),
    }
  })
})

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
export const daysIn = (year: number, monthOfYear: number): number => (monthOfYear === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(monthOfYear) ? 30 : 31)
export const exists = ({ year, month: m, day }: WrittenDate): boolean => m >= 1 && m <= 12 && day >= 1 && day <= daysIn(year, m)
export const isoOf = ({ year, month: m, day }: WrittenDate): string => `${year}-${String(m).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
/** The day of the week, by the Gregorian calendar. */
export const weekdayOf = ({ year, month: m, day }: WrittenDate): string => weekdays[new Date(Date.UTC(year, m - 1, day)).getUTCDay()]!
