/** An ISO date moved on by an ISO duration of years, months, weeks or days; undefined where either cannot be read. The 31st becomes a shorter month's last day. */
export const addDuration = (iso: string, duration: string): string | undefined => moved(iso, duration, 1)

/** The same, backwards: the last day for a notice that must come so long before. */
export const subtractDuration = (iso: string, duration: string): string | undefined => moved(iso, duration, -1)

/** The last day of a month, 1 to 12. */
export const endOfMonth = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

function moved(iso: string, duration: string, direction: 1 | -1): string | undefined {
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso), length = /^P(\d{1,4})([YMWD])$/.exec(duration)
  if (!date || !length) return undefined
  const [year, month, day] = [Number(date[1]), Number(date[2]) - 1, Number(date[3])]
  const count = Number(length[1]) * direction, unit = length[2]
  if (unit === 'D' || unit === 'W') return isoOf(new Date(Date.UTC(year, month, day + count * (unit === 'W' ? 7 : 1))))
  const months = year * 12 + month + count * (unit === 'Y' ? 12 : 1)
  const lastDay = new Date(Date.UTC(Math.floor(months / 12), months % 12 + 1, 0)).getUTCDate()
  return isoOf(new Date(Date.UTC(Math.floor(months / 12), months % 12, Math.min(day, lastDay))))
}

const isoOf = (date: Date) => (date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1000 ? undefined : date.toISOString().slice(0, 10))
