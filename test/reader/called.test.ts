import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { calledOf } from '../../src/reader/called'

test.each([
  ['Lease.pdf', 'Lease.pdf'],
  ['lease\u202Efdp.exe', 'leasefdp.exe'],
  ['\u2067lease\u2069\u200b\u0000\n v2.docx', 'lease v2.docx'],
  ['חוזה שכירות.pdf', 'חוזה שכירות.pdf'],
  ['<img src=x onerror=alert(1)>.txt', '<img src=x onerror=alert(1)>.txt'],
  ['CON', 'CON'], ['__proto__', '__proto__'], ['../../etc/passwd', '../../etc/passwd'],
  ['\u202e\u200b', 'File without a name'],
  [`${'a'.repeat(10_000)}.exe`, `${'a'.repeat(180)}…${'a'.repeat(15)}.exe`],
])('%j is called %j', (name, called) => {
  expect(calledOf(name)).toBe(called)
})

test('whatever a file is called, it is told in the order in which it is written, with the end that says what it is', () => {
  assert(property(string({ unit: 'binary', maxLength: 400 }), name => {
    const called = calledOf(name)
    expect(called).not.toMatch(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u)
    expect(called.length).toBeLessThanOrEqual(200)
  }))
})
