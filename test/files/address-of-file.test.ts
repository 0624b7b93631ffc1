import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOfFile } from '../../src/files/address-of-file'
import { lastingAddress, siteOf } from '../../src/storage/address'

test.for([
  'Services Agreement.docx', 'services_agreement.pdf', 'Services Agreement (1).pdf', 'Services Agreement - Copy.docx', 'Copy of Services Agreement.docx', 'Services Agreement copy 2.docx',
  'Services Agreement v2.docx', 'services-agreement-V3-final.pdf', 'Services Agreement FINAL2 (signed).pdf', '2026-11-03 Services Agreement.docx', 'Services Agreement 03.11.2026 redline.docx',
  'Services_Agreement_20261103_clean.docx', 'Services Agreement rev. 2.docx', 'Services Agreement v1.3.docx', 'services agreement version 12.pdf', 'SERVICES AGREEMENT (draft1) (2).DOCX',
])('%s is a version of one contract', name => {
  expect(addressOfFile(name)).toBe('opened:services-agreement')
})

test.for([
  ['contract.pdf', 'opened:contract'],
  ['final.pdf', 'opened:final'],
  ['Copy of (1).pdf', 'opened:copy-of-1'],
  ['Mietvertrag Müller & Söhne.pdf', 'opened:mietvertrag-müller-söhne'],
  ['契約書.docx', 'opened:契約書'],
  ['lease', 'opened:lease'],
  ['.pdf', 'opened:pdf'],
  ['…', 'opened:file'],
  ['Order 2024-117.pdf', 'opened:order-2024-117'],
  ['Renewal.pdf', 'opened:renewal'],
  ['copyright licence.pdf', 'opened:copyright-licence'],
] as const)('%s is known by what it is called: %s', ([name, address]) => {
  expect(addressOfFile(name)).toBe(address)
})

test('what it gives is an address that lasts, and belongs to no site', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), name => {
    const address = addressOfFile(name)
    expect(lastingAddress(address)).toBe(address)
    expect(siteOf(address)).toBe('opened:')
  }))
})
