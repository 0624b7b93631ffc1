/** What is wrong with a playbook is said with its line and its field. */
import { anything, array, assert, constantFrom, object, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { PlaybookError } from '../../../src/engine/playbooks/playbook'
import { readPlaybook } from '../../../src/engine/playbooks/read'
import { cases } from '../../cases'
import { services } from './written'

function refusal(text: string): string {
  try {
    readPlaybook(text)
  } catch (error) {
    if (error instanceof PlaybookError) return error.message
    throw error
  }
  return ''
}

test.each([
  ['nothing at all', '', 'line 1: must hold fields'],
  ['no name', 'thresholds:\n  payment-days: 30', 'line 1, name: is missing'],
  ['an unknown field', 'name: x\ntreshold:\n  payment-days: 30', 'line 2, treshold: there is no such field here; there are name, contracts, thresholds'],
  ['a word for a number', 'name: x\nthresholds:\n  payment-days: soon', 'line 3, thresholds › payment-days: must be a whole number from 1 to 365, not "soon"'],
  ['a number out of bounds', 'name: x\nthresholds:\n  payment-days: 0', 'must be a whole number from 1 to 365, not 0'],
  ['a number without an end', 'name: x\nthresholds:\n  cure-days: .inf', 'must be a whole number from 1 to 180, not Infinity'],
  ['an unknown threshold', 'name: x\nthresholds:\n  pay-days: 30', 'line 3, thresholds › pay-days: there is no such field here; there are payment-days'],
  ['an unknown rule', 'name: x\nswitch-off:\n  - amb-and-or\n  - amb-an-or', 'line 4, switch-off › 2: there is no rule called so; perhaps amb-and-or; docs/rules.md names them all'],
  ['an unknown topic', 'name: x\npositions:\n  money: { fallback: Less }', 'line 3, positions › money: must be a rule or one of these topics: payment-days'],
  ['an unknown side', 'name: x\nsides:\n  suplier: {}', 'line 3, sides › suplier: must be one of these sides: customer, supplier'],
  ['an unknown kind of contract', 'name: x\ncontracts: [service]', 'line 2, contracts › 1: must be one of these kinds of contract: nda'],
  ['a severity in words', 'name: x\nseverities:\n  amb-etc: high', 'line 3, severities › amb-etc: must be 1 (tidy up)'],
  ['a field twice', 'name: x\nname: y', 'line 2: this field is there twice'],
  ['a tab', 'name: x\nthresholds:\n\tpayment-days: 30', 'line 3'],
  ['an open quotation mark', 'name: "x', 'something is missing here'],
  ['a second document', 'name: x\n---\nname: y', 'line 2: the file holds more than one playbook'],
  ['another YAML', '%YAML 1.1\n---\nname: x', 'lines that begin with % are not read'],
  ['a tag', 'name: !!binary aGk=', 'tags'],
  ['a tag of somebody’s own', 'name: !shell ls', 'tags'],
  ['a name for a place', 'name: &a x', 'names for other places'],
  ['a merge', 'name: x\npositions: &p { renewal: { fallback: y } }\nsides:\n  customer:\n    positions: *p', 'names for other places'],
  ['laughter', `a: &a [x]\n${Array.from({ length: 12 }, (_, i) => `b${i}: &b${i} [${'*a,'.repeat(9)}*a]`).join('\n')}`, 'names for other places'],
  ['a key into every object', 'name: x\nseverities:\n  __proto__: { polluted: 1 }', 'line 3: there is no field called "__proto__"'],
  ['the same by another way', 'name: x\npositions:\n  constructor: { prototype: { polluted: 1 } }', 'there is no field called "constructor"'],
  ['a field that is no word', 'name: x\n1: y', 'line 2: the name of a field must be a word'],
  ['too much', `name: x\n${'# much\n'.repeat(20_000)}`, 'the file is too long'],
  ['control characters', 'name: "\\u001b[31mred"', 'must not hold control characters'],
])('%s', (_, text, say) => {
  expect(refusal(text)).toContain(say)
})

test.each([
  ['a rule whose example is not found', ['names.\n      - The', 'names.\n      - A quiet week.\n      - The'], 'line 23, rules › own-rush › flags › 2: the rule must find something in this, and does not: "A quiet week."'],
  ['a rule that finds other words', ['«Rush work', 'Rush «work'], 'rules › own-rush › flags › 1: the rule finds “Rush work shall be done at any hour”, which is not what stands in «»'],
  ['a rule that finds what it must leave alone', ['Work may be', 'Weekend work may be'], 'passes › 2: the rule must leave this alone, and finds “Weekend work may be asked for at any hour”'],
  ['a phrase that is a regular expression', ['- paid extra', '- ^(a+)+$'], 'rules › own-rush › unless › 1: "^(a+)+$" cannot be looked for'],
  ['a name like one of ours', ['id: own-rush', 'id: ter-rush'], 'id: must be small letters, digits and hyphens, and begin with own-'],
  ['a rule without a question', ['    ask: Could rush work be paid extra?\n', ''], 'rules › 1 › ask: is missing'],
])('%s', (_, [from, to], say) => {
  expect(services).toContain(from)
  expect(refusal(services.replace(from!, to!))).toContain(say)
})

test('two rules of one name are refused', () => {
  const [head, rules] = services.split('rules:\n') as [string, string]
  expect(refusal(`${head}rules:\n${rules}\n${rules}`)).toContain('another rule is called own-rush too')
})

const pieces = constantFrom('name: x\n', 'thresholds:\n', '  payment-days: ', '30\n', 'rules:\n  - ', 'id: own-a\n', '    words: [', ']', '{', '}', '&a ', '*a', '!!js ', '"', "'", ': ', '- ', '? ', '|\n', '\n', '  ', '\t', '#', '%YAML', '---\n', '__proto__: ', '<<: ', '...', '\u0000', '𝔘', 'null', '0x1f')

test('any text is read or refused in words, in time, and leaves no trace', () => {
  assert(property(array(oneof(pieces, string({ maxLength: 8, unit: 'binary' })), { maxLength: 60 }), parts => {
    refusal(parts.join(''))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  }), cases(1000))
}, 60_000)

test('any data is read or refused in words', () => {
  const keys = constantFrom('name', 'thresholds', 'severities', 'switch-off', 'positions', 'rules', 'sides', 'customer', 'payment-days', 'renewal', 'fallback', 'id', 'words', 'flags', 'toString', 'valueOf')
  assert(property(object({ key: oneof(keys, string({ maxLength: 5 })), maxDepth: 4, values: [anything({ maxDepth: 1 }), constantFrom('x', 3, 'own-x')] }), data => {
    let text
    try {
      text = stringify(data)
    } catch {
      return
    }
    refusal(text)
  }), cases(1000))
}, 60_000)

test.each(['[', '{', '- ', '? ', '{a: ', '[a,', '!', '"', '&a ', '- [', 'a\n ', '{? ', '*a,', '- - a\n', 'a: b: '])('a long run of "%s" is refused in time', piece => {
  const began = performance.now()
  expect(refusal(piece.repeat(100_000 / piece.length))).not.toBe('')
  expect(performance.now() - began).toBeLessThan(10_000)
}, 60_000)

test('many fields are read in time', () => {
  const began = performance.now()
  refusal(Array.from({ length: 11_000 }, (_, i) => `k${i}: `).join('\n'))
  expect(performance.now() - began).toBeLessThan(10_000)
}, 60_000)
