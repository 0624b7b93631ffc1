import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameFrom } from '../../../src/page/file/name'

const address = 'https://portal.example/files/7'

test.for([
  [null, 'https://portal.example/files/Services%20Agreement.pdf?token=1#page=2', 'Services Agreement.pdf'],
  [null, address, '7'],
  [null, 'https://portal.example/', undefined],
  [null, 'blob:https://portal.example/1-2', undefined],
  [null, 'data:application/pdf;base64,JVBE', undefined],
  [null, 'no address', undefined],
  [null, 'https://portal.example/%E0%A4%A.pdf', '%E0%A4%A.pdf'],
  ['inline', address, '7'],
  ['attachment; filename=lease.pdf', address, 'lease.pdf'],
  ['attachment; filename="lease; final.pdf"; size=7', address, 'lease; final.pdf'],
  ['attachment; filename="a \\"good\\" lease.pdf"', address, 'a "good" lease.pdf'],
  ['attachment; filename="lease%20v2.pdf"', address, 'lease v2.pdf'],
  [`attachment; filename="lease.pdf"; filename*=UTF-8''Mietvertrag%20M%C3%BCller.pdf`, address, 'Mietvertrag Müller.pdf'],
  [`attachment; filename*=utf-8'de'%E5%A5%91.docx; filename=x.docx`, address, '契.docx'],
  [`attachment; filename*=ISO-8859-1''%A3.pdf; filename="rates.pdf"`, address, 'rates.pdf'],
  ['attachment; filename="MÃ¼ller.pdf"', address, 'Müller.pdf'],
  ['attachment; filename="Müller.pdf"', address, 'Müller.pdf'],
  ['attachment; filename="..\\..\\etc/passwd.pdf"', address, 'passwd.pdf'],
  ['attachment; filename="lease\u202Efdp.exe"', address, 'leasefdp.exe'],
  ['attachment; filename=""', address, '7'],
] as const)('%s at %s is %s', ([disposition, at, name]) => {
  expect(nameFrom(disposition, at)).toBe(name)
})

test('any header is taken, at any length', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (header, at) => { nameFrom(`attachment; filename=${header}`, at) }))
  const began = performance.now()
  for (const long of [`attachment${'; filename'.repeat(50_000)}`, `attachment; filename="${'\\'.repeat(500_000)}`, `attachment; filename*=${"'".repeat(500_000)}`]) nameFrom(long, address)
  expect(performance.now() - began).toBeLessThan(1000)
})
