import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprintOf, whatFingerprintProves } from '../../../src/engine/rounds/fingerprint'
import { contracts } from '../any-text/texts'

const contract = `SUPPLY AGREEMENT

This Agreement is made between Oak Ltd (“Supplier”) and Birch Ltd (“Customer”).

1. Supply
1.1 The Supplier shall deliver the goods – chairs and non-folding tables – within thirty (30) days.
1.2 The Customer may:
(a) return what is faulty; and
(b) keep back 5% of the price of £1,200.50.

2. Law
2.1 This Agreement is governed by England’s law.
`
const code = fingerprintOf(contract)

test('is four groups of four letters and digits that nobody mistakes', () => {
  expect(code).toMatch(/^(?:[2-9A-HJ-NP-Z]{4} ){3}[2-9A-HJ-NP-Z]{4}$/)
})

/** A code that was read out last year must still be right: this one may never change. */
test('stays the same from version to version', () => {
  expect(fingerprintOf('The Buyer shall pay the Seller £500 within 30 days.')).toBe('466P ZW7P DQN3 CH29')
})

test('rests on SHA-256', () => {
  // The first eighty bits of the well-known hash of “abc”: ba7816bf 8f01cfea 4141.
  expect(fingerprintOf('abc')).toBe('RBW3 FHWH 299Y NJC3')
})

describe('the same contract elsewhere has the same code', () => {
  test.each([
    ['straight quotation marks and short dashes', (text: string) => text.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/–/g, '-')],
    ['other spaces, and more of them', (text: string) => text.replace(/ /g, '\u00a0 ').replace(/\n/g, '\r\n\r\n')],
    ['numbers that the program draws and the text does not hold', (text: string) => text.replace(/^(?:\d(?:\.\d)?\.?|\([ab]\)) /gm, '')],
    ['numbers of another style', (text: string) => text.replace(/^(\d)\. /gm, '$1) ').replace(/^\(a\)/gm, '(i)').replace(/^\(b\)/gm, '(ii)').replace(/^(\d\.\d) /gm, 'Section $1. ')],
    ['bullets', (text: string) => text.replace(/^\([ab]\) /gm, '• ')],
    ['hyphens as bullets', (text: string) => text.replace(/^\([ab]\) /gm, '- ')],
    ['Markdown', (text: string) => text.replace(/^(\d\. .*)$/gm, '## **$1**').replace(/^(\d\.\d) /gm, '$1\\. ').replace('SUPPLY AGREEMENT', '# SUPPLY AGREEMENT\n\n---')],
    ['capitals by a style', (text: string) => text.replace(/^\d\. .*$/gm, heading => heading.toUpperCase())],
    ['lines broken at a width', (text: string) => text.replace(/ (?=days|governed|tables)/g, '\n')],
    ['invisible letters', (text: string) => text.replace(/Supplier/g, 'Sup\u00adplier').replace(/England/, '\u200bEngland')],
    ['pages', (text: string) => text.replace('\n2. Law', '\nPage 1 of 2\n\n2. Law')],
  ])('%s', (_name, edit) => {
    expect(edit(contract)).not.toBe(contract)
    expect(fingerprintOf(edit(contract))).toBe(code)
  })
})

describe('another text has another code', () => {
  test.each([['thirty', 'sixty'], ['(30)', '(60)'], ['5%', '6%'], ['£1,200.50', '£12,005.0'], ['may:', 'shall:'], ['and non-folding', 'or non-folding'], ['£', '$'], ['faulty; and', 'faulty; or'], ['5%', '5'], ['Oak', 'Oaks']])('%s → %s', (from, to) => {
    expect(fingerprintOf(contract.replace(from, to))).not.toBe(code)
  })

  test.each([['30 Days', '60 Days'], ['12.50 EUR', '18.00 EUR'], ['30 Business Days', '5 Business Days'], ['500', '900'], ['7 Chairs', '9 Chairs']])('a cell alone on its line: %s → %s', (from, to) => {
    expect(fingerprintOf(`1. Terms\nOrdered\n${from}\nPlace\n2. Law\n`)).not.toBe(fingerprintOf(`1. Terms\nOrdered\n${to}\nPlace\n2. Law\n`))
  })

  test('any letter or figure that becomes another', () => fc.assert(fc.property(fc.nat(contract.length - 1), fc.constantFrom('q', '7'), (at, letter) => {
    // Numbers before clauses are left out on purpose.
    const isLabel = /(?:^|\n)[\d.()ab]*$/.test(contract.slice(0, at))
    fc.pre(/[A-Za-z\d]/.test(contract[at]!) && contract[at]!.toLowerCase() !== letter && !isLabel)
    expect(fingerprintOf(contract.slice(0, at) + letter + contract.slice(at + 1))).not.toBe(code)
  }), { numRuns: 300 }), 30_000)
})

test('spaces make no difference in any text', () => fc.assert(fc.property(contracts, text => {
  expect(fingerprintOf(text.replaceAll(' ', ' \u00a0').replaceAll('\n', ' \n\n'))).toBe(fingerprintOf(text))
}), { numRuns: 100 }), 30_000)

test.each(['', ' \n ', '_____', '* * *'])('a text in which nothing is read has none: %j', text => {
  expect(fingerprintOf(text)).toBeUndefined()
})

test('what it proves is said with what it does not', () => {
  expect(whatFingerprintProves).toMatch(/same words/)
  expect(whatFingerprintProves).toMatch(/says nothing of/)
})
