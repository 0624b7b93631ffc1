import { expect, test } from 'vitest'
import { readContract } from '../../../../src/engine/contract/contract'
import { readProvisions } from '../../../../src/engine/provisions/index'
import { mirrorOf, rowOf } from '../../../../src/engine/provisions/mirror/mirror'
import { rightKinds } from '../../../../src/engine/provisions/mirror/rights'
import { provisionKinds } from '../../../../src/engine/provisions/index'

const between = 'This Agreement is made between Alder Works Ltd (the “Provider”) and Birch Homes Ltd (the “Customer”).\n'
const mirror = (text: string) => {
  const contract = readContract(between + text)
  return mirrorOf(contract, readProvisions(contract))
}
const held = (text: string, id: string) => rowOf(mirror(text), id)?.held

/** A right in the words of one side, and its row. */
const oneSided: readonly (readonly [row: string, holder: 'Provider' | 'Customer', text: string])[] = [
  ['termination-for-convenience', 'Provider', 'Provider may terminate this Agreement at any time without cause.'],
  ['termination-for-cause', 'Customer', 'Customer may terminate this Agreement if Provider commits a material breach.'],
  ['cure-period', 'Provider', 'Provider shall have 30 days from notice of a breach to cure it.'],
  ['cure-period', 'Provider', 'Customer may terminate this Agreement only if Provider commits a breach and fails to cure it within 60 days.'],
  ['terms-change', 'Provider', 'Provider may change these Terms at any time.'],
  ['price-change', 'Provider', 'Provider may increase its prices on 30 days’ notice.'],
  ['suspension', 'Provider', 'Provider may suspend the Services if an invoice is overdue.'],
  ['free-assignment', 'Provider', 'Provider may assign this Agreement without Customer’s consent.'],
  ['anti-assignment', 'Provider', 'Customer shall not assign this Agreement without the consent of Provider.'],
  ['cap-on-liability', 'Provider', 'In no event shall Provider’s total liability under this Agreement exceed the fees paid.'],
  ['indemnity', 'Provider', 'Customer shall indemnify Provider against all claims by third parties.'],
  ['insurance', 'Customer', 'Provider shall maintain liability insurance of EUR 1,000,000.'],
  ['ip-ownership-assignment', 'Customer', 'Provider hereby assigns to Customer all right, title and interest in the Work Product.'],
  ['confidentiality', 'Provider', 'Customer shall keep all Confidential Information of Provider secret.'],
  ['data-protection', 'Customer', 'Provider shall maintain administrative, technical and physical safeguards.'],
  ['non-compete', 'Provider', 'For a year after the end Customer shall not compete with Provider.'],
  ['no-solicit-of-employees', 'Provider', 'Customer shall not solicit or hire any employees of Provider.'],
  ['audit-rights', 'Provider', 'Provider may audit Customer’s books and records once a year.'],
  ['late-interest', 'Provider', 'Provider may charge interest of 1% per month on late payments.'],
  ['set-off', 'Customer', 'Customer may set off any amount that Provider owes it.'],
  ['publicity', 'Provider', 'Provider may use Customer’s name and logo on its website.'],
  ['publicity-ban', 'Provider', 'Customer shall not issue a press release without the consent of Provider.'],
  ['fees-recovery', 'Provider', 'Customer shall pay Provider’s legal costs.'],
  ['limitation-period', 'Provider', 'Customer shall not bring any claim against Provider later than six months after the event on which it is based.'],
  ['change-of-control', 'Provider', 'Provider may terminate this Agreement on a change of control of Customer.'],
  ['service-change', 'Provider', 'Provider may modify the Services at any time.'],
  ['liability-exclusion', 'Provider', 'In no event shall Provider be liable for any indirect or consequential damages.'],
  ['license-grant', 'Customer', 'Provider hereby grants Customer a non-exclusive licence to use the Software.'],
  ['security-breach-notice', 'Customer', 'Provider shall notify Customer of any unauthorised access to Customer Data within 48 hours.'],
  ['exclusivity', 'Provider', 'Customer shall purchase all of its requirements of paper from Provider.'],
  ['no-solicit-of-customers', 'Provider', 'For a year after the end Customer shall not solicit any customers of Provider.'],
  ['non-disparagement', 'Provider', 'Customer shall not disparage Provider.'],
  ['set-off-ban', 'Provider', 'Customer shall pay all sums without set-off or deduction.'],
  ['jurisdiction', 'Provider', 'Provider may bring proceedings against Customer in the courts of any other place.'],
  ['arbitration', 'Provider', 'Provider may, at its option, submit any dispute with Customer to binding arbitration.'],
  ['waiver', 'Provider', 'Failure of Provider to enforce a right shall not be a waiver of it.'],
  ['force-majeure', 'Provider', 'Provider shall not be liable for failure to perform that results from causes beyond its reasonable control.'],
]
/** The same words with the sides changed about. */
const turned = (text: string) => text.replace(/Provider|Customer/g, role => (role === 'Provider' ? 'Customer' : 'Provider'))
const other = (role: string) => turned(role)

test.each(oneSided)('%s is held by one side, and the other lacks it', (row, holder, text) => {
  expect(rowOf(mirror(text), row)).toMatchObject({ held: holder, lacking: other(holder) })
})

test.each(oneSided)('%s in words turned about is the other side’s', (row, holder, text) => {
  expect(rowOf(mirror(turned(text)), row)).toMatchObject({ held: other(holder), lacking: holder })
})

test.each(oneSided)('%s said of each side in a clause of its own is nobody’s advantage', (row, _, text) => {
  expect(held(`${text}\n${turned(text)}`, row)).toBe('each')
})

test('a provision whose holder could not be told may be the other half', () => {
  expect(held('Provider may suspend the Services if an invoice is overdue.\nThe Services may be suspended if the site is not safe.', 'suspension')).toBe('unclear')
})

test('a norm that is no provision may be the other half', () => {
  expect(held('Provider may audit Customer’s books and records once a year.\nCustomer may inspect what it likes.', 'audit-rights')).toBe('unclear')
})

test('sentences that only say how a right is used tell nothing of who has it', () => {
  expect(held('Provider may audit Customer’s books and records once a year.\nAny such audit shall be conducted during business hours.', 'audit-rights')).toBe('Provider')
})

test('among three parties nobody is said to lack a right', () => {
  const contract = readContract('This Agreement is made between Alder Ltd (the “Landlord”), Birch Ltd (the “Tenant”) and Cedar Ltd (the “Guarantor”).\nThe Landlord may audit the Tenant’s books and records.')
  expect(rowOf(mirrorOf(contract, readProvisions(contract)), 'audit-rights')).toMatchObject({ held: 'Landlord' })
  expect(rowOf(mirrorOf(contract, readProvisions(contract)), 'audit-rights')).not.toHaveProperty('lacking')
})

test('every topic of the table is shown by a right of one side', () => {
  const shown = new Set(oneSided.flatMap(([row]) => rightKinds.filter(({ id }) => id === row).map(({ topic }) => topic)))
  expect(new Set(rightKinds.map(({ topic }) => topic))).toEqual(shown)
  expect(rightKinds.filter(({ id }) => !oneSided.some(([row]) => row === id)).map(({ id }) => id)).toEqual([])
})

test('every row rests on a kind of provision, and has a name of its own', () => {
  const kinds = new Set(provisionKinds.map(({ kind }) => kind))
  expect(rightKinds.filter(({ kind }) => !kinds.has(kind))).toEqual([])
  expect(new Set(rightKinds.map(({ id }) => id)).size).toBe(rightKinds.length)
})
