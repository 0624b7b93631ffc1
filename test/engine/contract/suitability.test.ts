import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { voiceOf } from '../../../src/engine/contract/suitability-voice'
import { judgeSuitability } from '../../../src/engine/contract/suitability'

const judge = (text: string) => judgeSuitability(text, readContract(text)).verdict

const contract = Array.from({ length: 6 }, (_, i) => `${i + 1}. Duties. The Supplier shall deliver the goods under this Agreement. The Customer shall pay each invoice within 30 days of notice. Either party may terminate this Agreement for breach. Neither party is liable for indirect damages. The Supplier shall indemnify the Customer against claims. This Agreement is governed by the laws of England.`).join('\n')

test.each([
  ['', 'empty'], [' \n\n ', 'empty'], ['Hello there', 'not-a-contract'], [contract, 'contract'], ['Customer shall pay Supplier within thirty (30) days of the invoice.', 'contract'],
  ['Der Lieferant liefert die Ware an den Kunden, und der Kunde bezahlt die Ware binnen dreißig Tagen nach Rechnung ohne Abzug auf das Konto des Lieferanten, sofern nicht anders vereinbart.', 'other-language'],
  ['import { a } from "b"\nconst x = () => {\n  return a(1)\n}\nexport function y(z) {\n  if (z) {\n    return x()\n  }\n}', 'code'],
  ['The walk begins at the station and climbs through beech woods to a small chapel. From there the path follows the ridge for two miles, with views over the valley and the river. '.repeat(4), 'not-a-contract'],
])('text %$ of the list', (text, verdict) => {
  expect(judge(text)).toBe(verdict)
})

test.each(['\n', ' \n', 'by using ', 'this a ', 'most a ', 'please sign '])('%j two million characters long is judged in a moment', unit => {
  const started = performance.now()
  voiceOf(unit.repeat(2_000_000 / unit.length))
  expect(performance.now() - started).toBeLessThan(1000)
})

test('every verdict comes with one plain sentence', () => {
  for (const text of ['', 'Hello there', contract]) expect(judgeSuitability(text, readContract(text)).say).toMatch(/^[A-Z][^.]+\.$/)
})
