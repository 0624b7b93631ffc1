/** Choosing the other side turns the whole review round: the same findings, and what was against you is in your favour. */
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readContractFile } from '../../src/cli/files'
import type { Finding, Review } from '../../src/engine/review'
import { review } from '../../src/engine/review'

const sample = (name: string) => readContractFile(fileURLToPath(new URL(`../../assets/samples/${name}.html`, import.meta.url)))

const between = 'SERVICES AGREEMENT\n\nThis Agreement is made between Alder Works Ltd (the “Provider”) and Birch Homes Ltd (the “Customer”).\n'
const terms = `TERMS OF USE

These Terms are between you and Brightfold. By using our website you accept them. You may use the website and your account for yourself.
We may change these Terms at any time without notice. We may close your account at our sole discretion.
You agree to indemnify us against all claims that your use of the service causes. We are not liable for any indirect loss.
You may cancel your account at any time. We will indemnify you against claims that our service infringes the rights of others.`
const userTerms = `TERMS OF SERVICE

These Terms are made between Brightfold Ltd (“Brightfold”) and the person who uses the service (the “User”).
You may use the service and your account for yourself. Brightfold may change these Terms at any time without notice to you.
Brightfold may close your account at its sole discretion. The User pays the fees that Brightfold sets for the service you choose.
You agree to indemnify Brightfold against all claims that your use of the service causes.`
const loan = `LOAN AGREEMENT

This Agreement is made between Alder Bank Ltd (the “Lender”), Birch Homes Ltd (the “Borrower”) and Cedar Ltd (the “Guarantor”).
The Lender may change the rate at any time. The Borrower shall indemnify the Lender against all losses. The Borrower shall not compete with the Lender.`

/** One-sided clauses, written for one side; who turns the names about has them for the other. */
const clauses: readonly string[] = [
  'Provider may terminate this Agreement at any time without cause on 10 days’ notice.',
  'Customer may terminate this Agreement if Provider is in material breach of this Agreement.',
  'Provider may increase the fees at any time.',
  'Provider may suspend the services if an invoice is overdue.',
  'Provider may assign this Agreement without the consent of Customer.',
  'Customer shall not assign this Agreement without the consent of Provider.',
  'In no event shall Provider’s total liability under this Agreement exceed EUR 10,000.',
  'Customer shall indemnify and hold harmless Provider against all claims by third parties.',
  'Provider may audit Customer’s books and records once a year.',
  'Provider may charge interest of 2% per month on late payments by Customer.',
  'Customer may set off any amount that Provider owes it.',
  'Customer shall keep all Confidential Information of Provider secret.',
  'For two years Customer shall not solicit or hire any employee of Provider.',
  'Provider may bring proceedings against Customer in any court.',
  'Customer shall pay Provider’s legal fees incurred in enforcing this Agreement.',
  'Provider shall not be liable for failure to perform that results from causes beyond its reasonable control.',
  'Neither party may assign this Agreement without the consent of the other.',
  'The fees are due within thirty (45) days and shall be reasonable.',
]
const turned = (text: string): string => text.replace(/Provider|Customer/g, role => (role === 'Provider' ? 'Customer' : 'Provider'))

const place = ({ rule, spans, against, tier, severity }: Finding): string => JSON.stringify([rule, spans, against, tier, severity])
const byPlace = ({ findings }: Review) => new Map(findings.map(finding => [place(finding), finding.outcome]))

/** What a side reads, from what is found and whom it is hard on. */
function expected({ against, tier }: Finding, side: string): string {
  if (against !== undefined && against !== side) return 'favours-you'
  return tier === 'judgement' ? 'look' : 'problem'
}

function expectMirrored(text: string): void {
  const plain = review(text)
  expect(plain.parties).toHaveLength(2)
  const roles = plain.parties.map(({ role }) => role)
  for (const { rule, against } of plain.findings) if (against !== undefined) expect(roles, rule).toContain(against)
  expect(plain.findings.map(({ outcome }) => outcome)).not.toContain('favours-you')
  for (const side of roles) {
    const { findings } = review(text, { side })
    expect(byPlace({ ...plain, findings }).size).toBe(byPlace(plain).size)
    expect(findings.map(place).toSorted()).toEqual(plain.findings.map(place).toSorted())
    for (const finding of findings) expect(finding.outcome, `${finding.rule} for ${side}`).toBe(expected(finding, side))
  }
}

test.each(['saas-agreement', 'freelance-agreement', 'office-lease', 'mutual-nda'])('the sample %s is the same for both sides, turned round', { timeout: 60_000 }, async name => {
  expectMirrored(await sample(name))
})

test('terms that speak to “you” are turned round as well', () => {
  expectMirrored(terms)
})

test('so are terms that speak to “you” and call the reader a user', () => {
  const { parties } = review(userTerms)
  expect(parties.map(({ role }) => role)).toContain('User')
  expectMirrored(userTerms)
  expect(review(userTerms, { side: 'User' }).findings.filter(({ outcome }) => outcome === 'problem').map(({ against }) => against)).toContain('User')
})

test('any contract of one-sided clauses is turned round', { timeout: 60_000 }, () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...clauses), fc.boolean()), { minLength: 1, maxLength: 12 }), chosen => {
    expectMirrored(between + chosen.map(([clause, turn]) => (turn ? turned(clause) : clause)).join('\n'))
  }), { numRuns: 25 })
})

test('among three parties a finding against another only needs the reader’s eyes', () => {
  const { findings } = review(loan, { side: 'Guarantor' })
  const ofOthers = findings.filter(({ against }) => against !== undefined && against !== 'Guarantor')
  expect(ofOthers.length).toBeGreaterThan(0)
  expect(ofOthers.map(({ outcome }) => outcome)).not.toContain('favours-you')
})

describe('words turned about', () => {
  const oneWay = (id: string) => /-one-way$|-one$|-uneven$/.test(id)
  // Both names have as many letters, so that every place stays where it was.
  test('they are found at all', () => {
    expect(new Set(review(between + clauses.join('\n')).findings.filter(({ rule }) => oneWay(rule)).map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(8)
  })

  test('the other side reads of the other’s words what this side reads of its own', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.subarray(clauses.slice(0, 16), { minLength: 1 }), chosen => {
      const text = between + chosen.join('\n')
      const of = (words: string, side: string) => review(words, { side }).findings.filter(({ rule }) => oneWay(rule)).map(({ rule, spans, outcome }) => JSON.stringify([rule, spans, outcome])).toSorted()
      expect(of(turned(text), 'Customer')).toEqual(of(text, 'Provider'))
    }), { numRuns: 15 })
  })

  test('a clause for each side is an alarm for neither', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.subarray(clauses.slice(0, 16), { minLength: 1 }), chosen => {
      const { findings } = review(between + [...chosen, ...chosen.map(turned)].join('\n'))
      expect(findings.filter(({ rule }) => oneWay(rule)).map(({ rule }) => rule)).toEqual([])
    }), { numRuns: 15 })
  })
})
