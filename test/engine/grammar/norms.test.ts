import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Contract, Party } from '../../../src/engine/contract/contract'
import { readContract } from '../../../src/engine/contract/contract'
import { normsOf, partyNamed } from '../../../src/engine/grammar/norms'

const party = (role: string, ...aliases: string[]): Party => ({ role, aliases, at: { start: 0, end: 0 } })

/** The parties are given, so that these tests are about grammar alone. */
const withParties = (text: string, parties: readonly Party[]): Contract => ({ ...readContract(text), parties })
const trade = [party('Provider', 'Alder Ltd'), party('Customer')]
const online = [party('You', 'your'), party('We', 'us', 'our')]

function read(text: string, parties: readonly Party[] = trade) {
  const contract = withParties(text, parties)
  return contract.sentences.flatMap(sentence => normsOf(contract, sentence)).map(({ who, modal, verb }) => `${who ?? '?'} ${modal} ${verb}`)
}

describe('who must or may do what', () => {
  test.each([
    ['The Provider shall deliver the goods.', ['Provider must deliver']],
    ['Alder Ltd must pay the rent.', ['Provider must pay']],
    ['PROVIDER SHALL NOT DISCLOSE THE PRICE.', ['Provider must-not disclose']],
    ['Customer may suspend or terminate this Agreement.', ['Customer may suspend', 'Customer may terminate']],
    ['Provider, at its sole cost, shall defend, indemnify and hold harmless Customer.', ['Provider must defend', 'Provider must indemnify', 'Provider must hold']],
    ['Provider may, at any time and without notice, modify the Service.', ['Provider may modify']],
    ['Customer, upon notice to Provider, may terminate this Agreement.', ['Customer may terminate']],
    ['Customer and its Affiliates shall keep the price secret.', ['Customer must keep']],
    ['Neither party may assign this Agreement.', ['each must-not assign']],
    ['Neither Provider nor Customer shall assign this Agreement.', ['each must-not assign']],
    ['No party shall disclose it.', ['each must-not disclose']],
    ['Each party shall keep the other party informed.', ['each must keep']],
    ['Provider and Customer shall meet every month.', ['each must meet']],
    ['Customer is not required to pay a deposit.', ['Customer need-not pay']],
    ['Customer need not return the sample.', ['Customer need-not return']],
    ['Provider has no obligation to support the Software and may charge fees.', ['Provider need-not support', 'Provider may charge']],
    ['Provider reserves the right, in its sole discretion, to change the price.', ['Provider may change']],
    ['Customer shall have the right, upon ten days’ notice, and in working hours, to inspect the records.', ['Customer may inspect']],
    ['Customer shall have no right to withhold payment.', ['Customer must-not withhold']],
    ['Provider is entitled to terminate and suspend the Service.', ['Provider may terminate', 'Provider may suspend']],
    ['Customer agrees not to copy the Software.', ['Customer must-not copy']],
    ['Customer undertakes to insure the goods.', ['Customer must insure']],
    ['In no event shall Provider be liable.', ['Provider must-not be']],
  ])('%s', (text, norms) => {
    expect(read(text)).toEqual(norms)
  })

  test.each([
    ['This Agreement may be terminated by Provider.', ['Provider may terminate']],
    ['The invoice sent by Customer shall be paid by Provider within 30 days.', ['Provider must pay']],
    ['The fee shall be withheld upon a breach by Customer.', ['? must withhold']],
    ['Customer’s employees shall comply with the rules.', ['? must comply']],
    ['Customer or Guarantor may terminate this Agreement.', ['? may terminate']],
    ['Nothing in this Agreement shall limit the liability of Provider.', []],
    ['“Fee” shall mean the sum that Customer owes.', []],
    ['The goods arrive in May 2027 by the good will of Customer.', []],
  ])('names no one whom the words do not name: %s', (text, norms) => {
    expect(read(text)).toEqual(norms)
  })

  test('reads you and we', () => {
    expect(read('You may cancel at any time. We may change these terms. You agree to indemnify us. Your account may be closed by us.', online))
      .toEqual(['You may cancel', 'We may change', 'You must indemnify', 'We may close'])
  })

  test('gives the place from the subject to the verb, and what is passive', () => {
    const contract = withParties('First. Provider shall deliver the goods. The price may be changed by Customer.', trade)
    const norms = contract.sentences.flatMap(sentence => normsOf(contract, sentence))
    expect(norms.map(({ start, end }) => contract.text.slice(start, end))).toEqual(['Provider shall deliver', 'may be changed'])
    expect(norms.map(({ passive }) => passive)).toEqual([false, true])
  })
})

describe('the items of a list have their actor and their modal from its lead', () => {
  test.each([
    ['Customer shall not:\n(a) copy the Software;\n(b) sell or rent it; or\n(c) remove any notice.', ['Customer must-not copy', 'Customer must-not sell', 'Customer must-not rent', 'Customer must-not remove']],
    ['Customer shall not: (a) copy the Software; (b) sell or rent it; or (c) remove any notice.', ['Customer must-not copy', 'Customer must-not sell', 'Customer must-not rent', 'Customer must-not remove']],
    ['Customer shall (i) pay the fees, (ii) keep the records, and (iii) tell Provider of any fault.', ['Customer must pay', 'Customer must keep', 'Customer must tell']],
    ['Provider may do any of the following:\n• suspend the account;\n• terminate this Agreement.', ['Provider may do', 'Provider may suspend', 'Provider may terminate']],
    ['Customer shall not engage in any of the following:\n(a) copying the Software;\n(b) selling it.', ['Customer must-not engage', 'Customer must-not copy', 'Customer must-not sell']],
    ['Customer agrees to:\n1. pay the fees;\n2. keep the password safe.', ['Customer must pay', 'Customer must keep']],
    ['Customer agrees not to:\n- copy the Software\n- sell the Software', ['Customer must-not copy', 'Customer must-not sell']],
    ['Customer:\n(a) shall pay the fees; and\n(b) may inspect the goods.', ['Customer must pay', 'Customer may inspect']],
    ['Provider shall, at its own cost and without delay:\n(a) repair the goods; or\n(b) replace them.', ['Provider must repair', 'Provider must replace']],
    ['Provider shall have the right to:\n(a) inspect the site; and\n(b) take samples.', ['Provider may inspect', 'Provider may take']],
    ['Provider shall:\n(a) deliver the goods; and\n(b) on request:\n(i) install the goods; and\n(ii) test them.', ['Provider must deliver', 'Provider must install', 'Provider must test']],
    ['4.1 Customer shall:\n4.1.1 insure the goods; and\n4.1.2 not sell them.', ['Customer must insure', 'Customer must-not sell']],
    ['Customer must not:\nCopy the Software.\nSell the Software.\nProvider may suspend the account.', ['Customer must-not copy', 'Customer must-not sell', 'Provider may suspend']],
    ['Customer may not use the Service to:\n(a) break the law; or\n(b) send spam.', ['Customer must-not use', 'Customer must-not break', 'Customer must-not send']],
    ['Customer agrees that it shall not copy the Software and that it will pay.', ['Customer must-not copy', 'Customer must pay']],
  ])('%j', (text, norms) => {
    expect(read(text)).toEqual(norms)
  })

  test.each([
    ['Provider may terminate this Agreement if Customer:\n(a) fails to pay; or\n(b) becomes insolvent.', ['Provider may terminate']],
    ['Customer shall pay:\n(a) the fees; and\n(b) use tax.', ['Customer must pay']],
    ['The parties agree that:\n(a) Provider shall deliver; and\n(b) Customer shall pay.', ['Provider must deliver', 'Customer must pay']],
    ['Customer shall not:\n(a) copy the Software; or\n(b) sell it.\nCopy protection applies to it.', ['Customer must-not copy', 'Customer must-not sell']],
    ['Provider may, if Customer asks in time:\n(a) the fees; and\n(b) support.', []],
  ])('but not where the lead leaves them none: %j', (text, norms) => {
    expect(read(text)).toEqual(norms)
  })

  test('an item’s norm lies in the item', () => {
    const contract = withParties('Customer shall:\n(a) promptly pay the fees.', trade)
    const [norm] = normsOf(contract, contract.sentences.at(-1)!)
    expect(contract.text.slice(norm!.start, norm!.end)).toBe('pay')
  })
})

test('a party is known by its role, its name and its aliases', () => {
  const contract = withParties('', trade)
  expect(['the Customer', 'ALDER LTD', 'either party', 'the parties', 'Tenant'].map(words => partyNamed(contract, words))).toEqual(['Customer', 'Provider', 'each', 'each', undefined])
})

test('any text is read without an error, and every place lies in its sentence', () => {
  const words = fc.constantFrom('Customer', 'shall', 'may', 'not', 'be', 'paid', 'by', 'Provider', 'neither', 'party', ',', '.', '(', 'in no event', 'has the right', 'to', 'terminate', 'and', '“', '\n')
  fc.assert(fc.property(fc.array(words, { maxLength: 60 }), parts => {
    const contract = withParties(parts.join(' '), trade)
    for (const sentence of contract.sentences) for (const norm of normsOf(contract, sentence)) {
      expect(norm.start).toBeGreaterThanOrEqual(sentence.start)
      expect(norm.end).toBeLessThanOrEqual(sentence.end)
    }
  }))
})

test('a hostile sentence is read in linear time', () => {
  const contract = withParties(`Customer ${'shall have the right, '.repeat(40_000)}.`, trade)
  const began = performance.now()
  for (const sentence of contract.sentences) normsOf(contract, sentence)
  expect(performance.now() - began).toBeLessThan(2_000)
})
