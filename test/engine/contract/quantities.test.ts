import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'

const read = (text: string) => readContract(text).quantities

test.each([
  ['$1,200.00', 1200, 'USD'], ['USD 1.2 million', 1_200_000, 'USD'], ['£5k', 5000, 'GBP'], ['€1.200,00', 1200, 'EUR'], ['€12,50', 12.5, 'EUR'], ['CHF 500', 500, 'CHF'], ['€ 1 234', 1234, 'EUR'], ['1.234,56 EUR', 1234.56, 'EUR'], ['1.234,56 €', 1234.56, 'EUR'], ['1 234,50 €', 1234.5, 'EUR'], ['1.234 €', 1234, 'EUR'], ['CHF 1’000.50', 1000.5, 'CHF'], ['SEK 10 000', 10_000, 'SEK'], ['INR 5,00,000', 500_000, 'INR'], ['Rs 12,50,000', 1_250_000, 'INR'], ['Euro 5.000,-', 5000, 'EUR'], ['100,000 US dollars', 100_000, 'USD'], ['C$40', 40, 'CAD'],
])('%s is money', (text, amount, currency) => {
  expect(read(`The Buyer pays ${text} at once.`)).toMatchObject([{ kind: 'money', amount, currency }])
})

test.each([
  ['thirty (30) days', 30, 'day', 'P30D', 30], ['thirty (45) days', 45, 'day', 'P45D', 30], ['a 30-day period', 30, 'day', 'P30D', undefined], ['twelve months', 12, 'month', 'P12M', undefined], ['ten (10) business days', 10, 'business-day', 'P10D', 10],
  ['two and a half (2.5) years', 2.5, 'year', 'P2.5Y', 2.5], ['one hundred and twenty (120) days', 120, 'day', 'P120D', 120], ['twenty-four (24) hours', 24, 'hour', 'PT24H', 24], ['fourtyy five (45) days', 45, 'day', 'P45D', undefined], ['45 days of the date of the invoice', 45, 'day', 'P45D', undefined],
])('%s is a duration', (text, count, unit, iso, inWords) => {
  const [found] = read(`The Buyer pays within ${text}.`)
  expect(found).toMatchObject({ kind: 'duration', count, unit, iso })
  expect((found as { inWords?: number }).inWords).toBe(inWords)
})

test.each([
  ['one-half of one percent (0.5%)', 0.5, 0.5], ['one and one-half percent (1.5%)', 1.5, 1.5], ['four hundredths of one percent (.04%)', 0.04, 0.04], ['five per cent (6%)', 6, 5], ['twenty-five hundredths of one percent (0.25%)', 0.25, 0.25],
])('%s is a percentage', (text, value, inWords) => {
  expect(read(`The rate is ${text}.`)).toMatchObject([{ kind: 'percentage', value, inWords }])
})

test.each([
  ['the 5th day of March, 2027', '2027-03-05', false], ['March 5, 2027', '2027-03-05', false], ['5 March 2027', '2027-03-05', false], ['25/12/2026', '2026-12-25', false], ['12.31.2026', '2026-12-31', false], ['2027-03-05', '2027-03-05', false],
  ['the first day of January 2028', '2028-01-01', false], ['05/03/2027', undefined, true], ['31 April 2027', undefined, false], ['29 February 2027', undefined, false], ['29 February 2028', '2028-02-29', false],
  ['the 18t h day of August 2027', '2027-08-18', false], ['the 1s t day of June, 2027', '2027-06-01', false], ['March 12,2027', '2027-03-12', false], ['24 OCT 2027', '2027-10-24', false], ['the First day of JUNE , 2027', '2027-06-01', false], ['the twenty first day of May, A.D. 2027', '2027-05-21', false],
  ['M ay 5 t h , 20 27', '2027-05-05', false], ['lst day of May, 2027', '2027-05-01', false], ['5-May-27', '2027-05-05', false], ['May-05-2027', '2027-05-05', false], ['May the 5th, 2027', '2027-05-05', false], ['5 may 2027', '2027-05-05', false],
  ['the 5th day of the month of May, in the year 2027', '2027-05-05', false], ['the twenty-fifth day of May, two thousand and twenty-seven', '2027-05-25', false], ['the first day of January, nineteen ninety-nine', '1999-01-01', false], ['15 (fifteen) May 2027', '2027-05-15', false],
  ['20th day of Friday, March 2027', '2027-03-20', false], ['31.12.27', '2027-12-31', false], ['2027/05/06', '2027-05-06', false], ['May 5,  2027', '2027-05-05', false], ['5th of May ’27', '2027-05-05', false], ['03-04-2027', undefined, true],
])('%s is a date', (text, iso, ambiguous) => {
  const [found] = read(`It begins on ${text}.`)
  expect(found).toMatchObject({ kind: 'date', ambiguous })
  expect((found as { iso?: string }).iso).toBe(iso)
})

test.each(['Section 5.3.2027 applies.', 'See clause 12.11.10 above.', 'Version 1.2.2027 of the plan.', 'Pages 5-6-10 are blank.', 'It may 500 2027 times.'])('%s holds no date', text => {
  expect(read(text).filter(({ kind }) => kind === 'date')).toEqual([])
})

test.each(['The Buyer is 18 years of age.', 'One half (50%) is due.', 'Thirty dollars ($30.00) is due.', 'He pays one third (33%) now.'])('%s holds no words that contradict their figures', text => {
  for (const one of read(text)) if (one.kind !== 'date') expect([undefined, 'amount' in one ? one.amount : 'count' in one ? one.count : one.value]).toContain(one.inWords)
})

test('every length of time in a long sentence is read', () => {
  const aside = 'and so on, whatever the weather and the state of the roads, '.repeat(4)
  const text = `The Buyer ${aside} pays within 60 days of the invoice or within 30 days of delivery, ${aside} and within 90 days of notice.`
  expect(readContract(text).quantities.map(({ start, end }) => text.slice(start, end))).toEqual(['60 days', '30 days', '90 days'])
})
