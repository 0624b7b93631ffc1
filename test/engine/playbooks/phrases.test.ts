import { array, assert, constantFrom, integer, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { placesOf, readPhrase, sentencesFor } from '../../../src/engine/playbooks/phrases'

/** The words that a phrase finds in a text. */
function found(phrase: string, text: string): string[] {
  const contract = readContract(text), read = readPhrase(phrase)
  return sentencesFor([read], contract).flatMap(index => {
    const { from, to } = contract.sentences[index]!.words
    return placesOf(read, contract, from, to).map(place => text.slice(contract.words.starts[place.from], contract.words.ends[place.to - 1]))
  })
}

test.each([
  ['sole discretion', 'It may do so in its Sole Discretion, and the sole, discretion.', ['Sole Discretion', 'sole, discretion']],
  ['indemnif*', 'The Buyer shall indemnify the Seller; the indemnified Seller waits.', ['indemnify', 'indemnified']],
  ['*payable', 'All sums are payable and prepayable.', ['payable', 'prepayable']],
  ['*paya*', 'All sums are prepayable.', ['prepayable']],
  ['shall not ... compete', 'The Buyer shall not in any town compete.', ['shall not in any town compete']],
  ['shall ... pay', 'The Buyer shall pay.', ['shall pay']],
  ['within # days', 'The Buyer pays within 30 days, not within thirty days.', ['within 30 days']],
  ['within * days', 'The Buyer pays within thirty days.', ['within thirty days']],
  ['(may|shall) terminate', 'The Buyer may terminate and the Seller shall terminate.', ['may terminate', 'shall terminate']],
  ['customer data', 'The Customer’s data and the Customer Data.', ['Customer’s data', 'Customer Data']],
  ['the buyer’s goods', 'He takes the Buyer\'s goods.', ["the Buyer's goods"]],
  ['non-exclusive', 'A non-exclusive licence.', ['non-exclusive']],
])('%s', (phrase, text, words) => {
  expect(found(phrase, text)).toEqual(words)
})

test.each([
  ['sole discretion', 'In its sole and absolute discretion.'],
  ['exclusive', 'A non-exclusive licence.'],
  ['indemnif', 'The Buyer shall indemnify.'],
  ['shall ... compete', 'The Buyer shall go and see and hear and smell and eat and drink and never compete.'],
  ['sole discretion', 'He is the sole owner. Discretion is asked for.'],
])('%s is not in: %s', (phrase, text) => {
  expect(found(phrase, text)).toEqual([])
})

test('of two beginnings the nearer one counts, and places do not overlap', () => {
  expect(found('shall ... pay', 'He shall go and shall pay and pay.')).toEqual(['shall pay'])
})

test.each(['', '...', '... pay', 'pay ...', 'pay ... ... now', '* *', '#', 'of a', '^(a+)+$', '[abc]', '(may|)', 'a|b', 'pay\\w+', 'p*y', 'word '.repeat(30)])('"%s" is refused', phrase => {
  expect(() => readPhrase(phrase)).toThrow(SyntaxError)
})

/** The same in the plainest way: every way of setting the phrase on the words. */
function plainly(parts: readonly string[], words: readonly string[]): boolean {
  const from = (part: number, at: number): boolean => {
    if (part === parts.length) return true
    if (parts[part] !== '...') return at < words.length && (parts[part] === '*' || parts[part] === words[at]) && from(part + 1, at + 1)
    return Array.from({ length: 11 }, (_, i) => at + i).some(next => from(part + 1, next))
  }
  return words.some((_, at) => from(0, at))
}

test('a phrase is found exactly where it could be set on the words', () => {
  const word = constantFrom('oak', 'elm', 'ash')
  assert(property(array(constantFrom('oak', 'elm', 'ash', '*', '...'), { minLength: 1, maxLength: 7 }), array(word, { minLength: 1, maxLength: 40 }), (parts, words) => {
    let phrase
    try {
      phrase = readPhrase(parts.join(' '))
    } catch {
      return
    }
    const contract = readContract(words.join(' ')), { from, to } = contract.sentences[0]!.words
    expect(placesOf(phrase, contract, from, to).length > 0).toBe(plainly(parts, words))
  }), { numRuns: 500 })
})

test('any text is a phrase or is refused in words', () => {
  assert(property(string({ maxLength: 60, unit: 'binary' }), text => {
    try {
      expect(readPhrase(text).steps.length).toBeGreaterThan(0)
    } catch (error) {
      expect(error).toBeInstanceOf(SyntaxError)
    }
  }), { numRuns: 500 })
})

test('the worst phrase on the worst text takes time that grows with the text alone', () => {
  const phrase = `${'the ... '.repeat(11)}end`
  const contract = readContract('the '.repeat(250_000)), read = readPhrase(phrase), { from, to } = contract.sentences[0]!.words
  const began = performance.now()
  expect(placesOf(read, contract, from, to)).toEqual([])
  expect(performance.now() - began).toBeLessThan(5_000)
}, 60_000)

test('places lie in the words that were asked about', () => {
  const contract = readContract('oak elm oak elm oak elm')
  assert(property(integer({ min: 0, max: 6 }), integer({ min: 0, max: 6 }), (from, to) => {
    for (const place of placesOf(readPhrase('oak elm'), contract, from, to)) expect(place.from >= from && place.to <= to).toBe(true)
  }))
})
