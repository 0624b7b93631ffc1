import { assert, date, property, string } from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarOf } from '../../src/handover/calendar'
import { visible } from '../../src/words/visible'
import { hostile, reviewedText } from './contract'

const stamp = new Date('2026-11-29T18:31:00Z')
const text = 'Services Agreement\n\nThis Agreement is made between Ash Ltd ("Supplier") and Birch Ltd ("Customer") and takes effect on 4 March 2027 (the "Effective Date").\n\n1. Term\n\n1.1 The term of this Agreement begins on the Effective Date and continues for two years.\n\n1.2 This Agreement then renews for successive one-year terms unless either party gives notice at least 60 days before the end of the term.'
const reviewed = reviewedText(text)

const eventsIn = (file: string) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map(event => new ICAL.Event(event))

test('another program reads the days, their names and how they were worked out', () => {
  const events = eventsIn(calendarOf(reviewed, stamp)!)
  expect(events.map(({ summary, startDate }) => `${startDate.toString()} ${summary}`)).toEqual([
    '2027-03-04 The contract takes effect: Cleaning agreement', '2029-01-02 Last day to stop the renewal: Cleaning agreement', '2029-03-03 Last day of the term: Cleaning agreement',
  ])
  expect(events.every(({ startDate }) => startDate.isDate)).toBe(true)
  expect(events[1]!.description).toMatch(/^The first term ends on 3 March 2029: “two years” \(§1\.1\)\..*it must arrive by 2 January 2029\.\nCheck it against the contract/s)
  expect(events[1]!.component.getFirstSubcomponent('valarm')!.getFirstPropertyValue('trigger')!.toString()).toBe('-P14D')
  expect(events[0]!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2026-11-29T18:31:00Z')
})

test('a day keeps its name in the calendar when the file is made again, and another contract has others', () => {
  const uids = (file: string | undefined) => eventsIn(file!).map(({ uid }) => uid)
  const moved = reviewedText(text.replace('60 days', '90 days'))
  expect(uids(calendarOf(moved, new Date(0)))).toEqual(uids(calendarOf(reviewed, stamp)))
  const both = [...uids(calendarOf(reviewed, stamp)), ...uids(calendarOf({ ...reviewed, title: 'Another' }, stamp))]
  expect(new Set(both).size).toBe(6)
})

test('hostile titles and words stay words', () => {
  const events = eventsIn(calendarOf({ ...reviewed, title: hostile, quotes: { ...reviewed.quotes, keyTerms: reviewed.quotes.keyTerms.map(() => hostile) } }, stamp)!)
  expect(events.map(({ summary }) => summary)).toContain(`Last day of the term: ${visible(hostile)}`)
  expect(events[2]!.description).toContain(visible(hostile))
})

test('any title and time give lines that end as they should, none over 75 octets, that read back the same', () => {
  assert(property(string({ unit: 'binary' }), date({ min: new Date(0), max: new Date('2999-01-01'), noInvalidDate: true }), (title, at) => {
    const file = calendarOf({ ...reviewed, title: `${title};,\\` }, at)!
    const lines = file.split('\r\n')
    expect(lines.pop()).toBe('')
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n\ufffd]$/)
    }
    expect(eventsIn(file).map(({ summary }) => summary)).toContain(visible(`Last day of the term: ${title};,\\`))
  }))
})

test('without a sure day there is no file', () => {
  expect(calendarOf(reviewedText('The Customer shall pay soon.'), stamp)).toBeUndefined()
})
