/** What a spreadsheet and another program make of a report. */
import { array, assert, property, string } from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { asCsv } from '../../src/handover/as-csv'
import { asJson } from '../../src/handover/as-json'
import { csv } from '../../src/handover/csv'
import type { ReportData } from '../../src/handover/report-data'
import { reportData } from '../../src/handover/report-data'
import { visible } from '../../src/words/visible'
import { finding, reviewState } from '../panel/contract'
import { decided, hostile, tick } from './contract'

const read = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: false })
const data = reportData(reviewState({
  review: { findings: [finding({ title: hostile, fallback: '=cmd' })] }, quotes: [[hostile, '"', '-1']],
  state: { title: hostile, decisions: { ticks: { 'close-parties': tick() }, notes: { 'close-late': '@note' } }, standing: { findings: decided('raise'), priorities: [{ id: '1', at: '', list: 'priorities', text: '+1 week' }] } },
}), new Date('2026-11-29T12:00:00Z'))

test('the table has a row for each key term, finding and point, and a head', () => {
  const { data: rows, errors } = read(asCsv(data))
  expect(errors).toEqual([])
  expect(rows.pop()).toEqual([''])
  expect(rows[0]).toEqual(['Kind', 'Point', 'State', 'Words', 'Clause', 'Value', 'Why', 'Question', 'Settle for', 'Decision', 'Note'])
  expect(rows.map(([kind]) => kind)).toEqual(['Kind', 'Key term', 'Key term', 'Priority', 'Finding', 'Checklist', 'Checklist', 'Checklist', 'Checklist'])
  expect(rows[3]![1]).toBe('\'+1 week')
  expect(rows[4]).toMatchObject({ 1: visible(hostile), 3: `${visible(hostile)} … " … -1`, 8: '\'=cmd', 9: 'to be raised' })
  expect(rows[5]![2]).toBe('confirmed')
  expect(rows[7]![10]).toBe('\'@note')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\u0000=1', '\u200b=1', ' =1', '＝1'])('%j is no formula', words => {
  expect(csv([[words]])).toMatch(/^\ufeff"?'/)
})

test('any cells are read back as they are seen', () => {
  assert(property(array(array(string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }), { minLength: 1 }), rows => {
    const text = csv(rows)
    const back = read(text)
    expect(back.data.slice(0, -1).map(row => row.map(cell => cell.replace(/^'(?=[=+\-@＝＋－＠])/, '')))).toEqual(rows.map(row => row.map(visible)))
    expect(text.split('\r\n')).toHaveLength(rows.length + 1)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  }))
})

test('JSON gives back the same, with nothing in it that an editor would hide', () => {
  const text = asJson(data)
  expect(JSON.parse(text) as ReportData).toEqual(data)
  expect(text).not.toMatch(/[\u202a-\u202e\u0000]/)
  expect(text).toContain(String.raw`\u202e`)
})

test('JSON of any words gives them back', () => {
  assert(property(string({ unit: 'binary' }), title => {
    expect((JSON.parse(asJson({ ...data, title })) as ReportData).title).toBe(title)
  }))
})
