/** A contract's days as a calendar file, after RFC 5545. */
import type { DateKind, KeyDate } from './dates'
import { datesOf } from './dates'
import type { Reviewed } from './reviewed'
import { noAdvice, titleOf } from './reviewed'
import { say } from '../words/say'
import { visible } from '../words/visible'

/** Days before a day on which the calendar speaks up; a notice takes time to write, and to arrive. */
const reminders: Readonly<Record<DateKind, number>> = { begins: 0, 'last-notice': 14, ends: 14, payment: 3, delivery: 3 }

/** A contract has one of these each: where it moves, its event moves with it. */
const once: readonly DateKind[] = ['begins', 'last-notice', 'ends']

/** `stamp`: when it was made. Undefined where no day is sure: a calendar without events is none. */
export function calendarOf(reviewed: Reviewed, stamp: Date): string | undefined {
  const { known } = datesOf(reviewed)
  if (known.length === 0) return undefined
  const name = nameOf(reviewed)
  const events = known.flatMap(date => eventOf(date, `${name}-${date.kind}${once.includes(date.kind) ? '' : `-${date.day}`}@evenhand`, titleOf(reviewed), stamp))
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Evenhand//Evenhand//EN', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'].map(line => `${folded(line)}\r\n`).join('')
}

function eventOf({ kind, day, title, how }: KeyDate, uid: string, contract: string, stamp: Date): readonly string[] {
  const summary = escaped(`${title}: ${contract}`)
  const days = reminders[kind]
  return [
    'BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`, `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${summary}`, `DESCRIPTION:${[how, `${say('Check it against the contract before you rely on it.')} ${noAdvice}`].map(escaped).join(String.raw`\n`)}`, 'TRANSP:TRANSPARENT',
    ...days > 0 ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-P${days}D`, `DESCRIPTION:${summary}`, 'END:VALARM'] : [],
    'END:VEVENT',
  ]
}

const escaped = (words: string): string => visible(words).replace(/[\\;,]/g, sign => `\\${sign}`)

/** Lines of 75 octets at most, those that go on with a space before them; a character is never torn apart. */
function folded(line: string): string {
  let lines = '', room = 75
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length
    if (octets > room) {
      lines += '\r\n '
      room = 74
    }
    lines += character
    room -= octets
  }
  return lines
}

/** The same for the same contract wherever it is read, so that a calendar knows its days again: a sum over its title and parties, which tells neither. */
function nameOf({ title, review: { parties } }: Reviewed): string {
  let [a, b] = [0x811c9dc5, 0x1000193]
  for (const character of JSON.stringify([title, ...parties.map(({ role, name }) => name ?? role)].map(words => visible(words).toLowerCase()))) {
    a = Math.imul(a ^ character.codePointAt(0)!, 0x1000193)
    b = Math.imul(b ^ character.codePointAt(0)!, 0x5bd1e995)
  }
  return [a, b].map(part => (part >>> 0).toString(36)).join('')
}
