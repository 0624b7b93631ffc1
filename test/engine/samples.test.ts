/** The sample contracts, as a reader meets them: what was planted in each is found, and what is sound stays quiet. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readContractFile } from '../../src/cli/files'
import type { Finding } from '../../src/engine/findings'
import { review } from '../../src/engine/review'

const load = async (name: string) => {
  const text = await readContractFile(fileURLToPath(new URL(`../../assets/samples/${name}.html`, import.meta.url)))
  return { text, findings: review(text).findings }
}
const saas = await load('saas-agreement'), freelance = await load('freelance-agreement'), lease = await load('office-lease'), nda = await load('mutual-nda')

/** What was planted, the rules that may carry it, and words of the contract that one of the finding's spans touches. */
type Planted = readonly [what: string, rules: readonly string[], words: string]

/** The places of some words; it throws where they are not in the contract, so that no row of a table tests nothing. */
function placesOf(text: string, words: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push({ start: at, end: at + words.length })
  if (places.length === 0) throw new Error(`not in the sample: ${words}`)
  return places
}
const touching = ({ text, findings }: typeof saas, words: string): Finding[] =>
  findings.filter(({ spans }) => spans.some(({ start, end }) => placesOf(text, words).some(place => start < place.end && place.start < end)))
const rulesAt = (sample: typeof saas, words: string): string[] => touching(sample, words).map(({ rule }) => rule)

describe('the software agreement', () => {
  const planted: readonly Planted[] = [
    ['a definition that nothing uses', ['drf-unused-definition'], 'Beta Feature'],
    ['one word with two meanings', ['drf-double-definition'], '"Documentation" means all guides'],
    ['a word without a meaning', ['drf-undefined-term'], 'Usage Limits'],
    ['a schedule that is not there', ['drf-exhibit-missing'], 'Schedule 2'],
    ['two sums for one fee', ['drf-amount-conflict'], 'EUR 52,000'],
    ['words and figures: the days to pay', ['drf-number-words'], 'thirty (45)'],
    ['words and figures: the days to cure', ['drf-number-words'], 'sixty (90)'],
    ['a blank', ['drf-placeholder'], '[AMOUNT TO BE INSERTED]'],
    ['a section that is not there', ['drf-xref-missing'], 'section 19.4'],
    ['two periods of notice', ['drf-notice-conflict'], '90 days before the end of the period'],
    ['a name that is not the party’s', ['drf-signature-mismatch', 'drf-party-variant'], 'Brackmoor Homewares Ltd'],
    ['a renewal that is longer than the first term', ['ren-longer'], '36 months'],
    ['two strengths of effort', ['amb-efforts-mix'], 'best efforts'],
    ['and/or', ['amb-and-or'], 'and/or'],
    ['the satisfaction of one side', ['amb-satisfaction'], 'to Provider\'s satisfaction'],
    ['a change of the service', ['chg-service'], 'Provider may modify, replace or discontinue'],
    ['a change of the price', ['chg-price'], 'Provider may increase the Fees'],
    ['a change of the terms', ['chg-terms'], 'Provider may amend the terms'],
    ['a suspension while the fees run on', ['ter-suspend'], 'Provider may suspend'],
    ['heavy interest', ['pay-high-interest'], '2.5% per month'],
    ['a one-way indemnity', ['ind-one-way'], 'Customer shall indemnify, defend'],
    ['a low cap', ['lia-low-cap'], 'in the two months before'],
    ['a cap for one side', ['lia-one-way-cap', 'lia-cap-theirs'], 'Provider\'s total liability'],
    ['an exit for one side', ['ter-one-way'], 'for its convenience'],
    ['a breach in their opinion', ['ter-their-opinion'], 'Provider may terminate this Agreement immediately if, in Provider\'s opinion'],
    ['a fee for leaving', ['ter-early-fee'], 'all Fees for the rest of the Term'],
    ['no refund', ['ter-no-refund', 'pay-nonrefundable'], 'no sum paid in advance is refunded'],
    ['a one-way transfer', ['asn-one-way', 'asn-free'], 'Provider may assign, transfer or subcontract'],
    ['a choice of courts for one side', ['dsp-option', 'dsp-far-court'], 'Provider may bring proceedings against Customer in any court'],
    ['no class actions', ['dsp-class'], 'class or representative action'],
    ['little time to claim', ['dsp-short-claims'], 'three (3) months after'],
  ]
  test.each(planted)('shows %s', (_, rules, words) => {
    expect(rulesAt(saas, words).filter(rule => rules.includes(rule))).not.toEqual([])
  })
  test.each(['three (3) months', 'ten (10) days'])('leaves the words and figures of “%s” alone', words => {
    expect(rulesAt(saas, words)).not.toContain('drf-number-words')
  })
  test('says each sentence’s point about its end once', () => {
    const ends = touching(saas, 'Provider may terminate this Agreement immediately if').filter(({ family }) => family === 'TER').map(({ rule }) => rule)
    expect(ends).toEqual(['ter-their-opinion'])
  })
  test('is hard on the customer, and favours the provider, in the same places', () => {
    const seenBy = (side: string) => review(saas.text, { side }).findings
    const hard = seenBy('Customer').filter(({ against }) => against === 'Customer')
    expect(hard.length).toBeGreaterThan(10)
    expect(new Set(hard.map(({ outcome }) => outcome))).not.toContain('favours-you')
    const kind = seenBy('Provider').filter(({ outcome }) => outcome === 'favours-you')
    const places = (findings: readonly Finding[]) => findings.map(({ rule, spans }) => `${rule} ${spans[0]?.start}`).toSorted()
    expect(places(kind)).toEqual(places(hard))
  })
})

describe('the freelance agreement', () => {
  const planted: readonly Planted[] = [
    ['an exhibit that is not there', ['drf-exhibit-missing'], 'Exhibit B'],
    ['rights that pass on creation', ['ipr-before-payment'], 'on creation'],
    ['a one-way indemnity', ['ind-one-way'], 'Contractor shall indemnify'],
    ['a cap for one side', ['lia-one-way-cap'], 'Client\'s total liability'],
    ['an exit for one side', ['ter-one-way'], 'Client may terminate this Agreement at any time'],
    ['sixty days that start on approval', ['pay-long', 'pay-start'], '60 days after Client approves it'],
    ['acceptance as one side likes', ['amb-satisfaction', 'amb-discretion'], 'satisfactory to Client in Client\'s sole discretion'],
    ['work on request', ['amb-as-required'], 'as Client may request'],
    ['more work for the same price', ['chg-scope-free'], 'Client may change the scope'],
  ]
  test.each(planted)('shows %s', (_, rules, words) => {
    expect(rulesAt(freelance, words).filter(rule => rules.includes(rule))).not.toEqual([])
  })
  test.each(['drf-sum-mismatch', 'drf-xref-missing', 'chg-service'])('has nothing for %s', rule => {
    expect(freelance.findings.map(finding => finding.rule)).not.toContain(rule)
  })
})

describe('the lease', () => {
  const planted: readonly Planted[] = [
    ['a day that does not exist', ['drf-date-impossible'], '31 April 2027'],
    ['a total that is not the sum', ['drf-sum-mismatch'], 'GBP 84,750'],
    ['a plan that is not there', ['drf-exhibit-missing'], 'Plan 1'],
    ['a schedule that is not there', ['drf-exhibit-missing'], 'Schedule 2'],
    ['a clause that is not there', ['drf-xref-missing'], 'clause 17.2'],
    ['an exit for one side', ['ter-one-way'], 'Landlord may end this Lease at any time by giving'],
    ['a refusal without a reason', ['amb-discretion'], 'in its absolute discretion'],
    ['heavy interest', ['pay-high-interest'], '18% per year'],
    ['no liability for anything', ['lia-excludes-all', 'lia-death-injury'], 'Landlord is not liable'],
    ['a one-way indemnity', ['ind-one-way'], 'Tenant shall indemnify Landlord against any and all claims'],
    ['cover even for their carelessness', ['ind-their-fault'], 'even if Landlord or its staff were negligent'],
  ]
  test.each(planted)('shows %s', (_, rules, words) => {
    expect(rulesAt(lease, words).filter(rule => rules.includes(rule))).not.toEqual([])
  })
  test.each(['sections 24 to 28', 'Schedule 1'])('finds nothing wanting behind “%s”', words => {
    expect(rulesAt(lease, words).filter(rule => rule === 'drf-xref-missing' || rule === 'drf-exhibit-missing')).toEqual([])
  })
})

test.each([['freelance', freelance, 'Client'], ['lease', lease, 'Landlord'], ['software', saas, 'Provider']] as const)('nothing in the %s agreement is said to be hard on the side that wrote it', (_, { findings }, writer) => {
  expect(findings.filter(({ against }) => against === writer)).toEqual([])
  expect(findings.filter(({ against }) => against !== undefined).length).toBeGreaterThan(10)
})

test('the fair confidentiality agreement needs no change', () => {
  expect(nda.findings.filter(({ severity }) => severity >= 3)).toEqual([])
  expect(nda.findings.length).toBeLessThanOrEqual(3)
})
