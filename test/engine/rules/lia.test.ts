import { expect, test } from 'vitest'
import consequential from '../../../src/engine/rules/lia/lia-conseq-one-way'
import failing from '../../../src/engine/rules/lia/lia-failing'
import others from '../../../src/engine/rules/lia/lia-others'
import { run } from '../../../src/engine/rules/run'
import { marksOf, readingOf } from './examples'

test('an exclusion is hard on the party that would claim', () => {
  const hits = run(consequential, readingOf('The Provider serves the Customer, and the Customer pays the Provider.\nIn no event shall the Provider be liable for any indirect or consequential damages.'))
  expect(hits.map(hit => hit.against)).toEqual(['Customer'])
})

test('the same exclusion for the other side, elsewhere, makes it mutual', () => {
  const text = 'The Provider serves the Customer.\nThe Provider shall not be liable for consequential damages.\nPayment is due monthly.\nThe Customer shall not be liable for consequential damages.'
  expect(run(consequential, readingOf(text))).toEqual([])
})

test('a list that follows “not liable for:” is marked with it, and ends where the list does', () => {
  const text = 'You use the service as it is, and we will not be liable for its failure through:\n(a) an outage of the service;\n(b) a virus.\nYou may write to us.'
  expect(marksOf(failing, text)).toBe('You use the service as it is, and we will «not be liable» for its failure through:\n«(a) an outage of the service;»\n«(b) a virus.»\nYou may write to us.')
})

test('what the shop of an app does not answer for is no word of its maker’s', () => {
  const ofTheApp = 'You may use the app and the service on your phone. '.repeat(20)
  const said = (who: string, words: string) => `${ofTheApp}You agree that ${who} is ${words} or liable to you for claims by third parties about the app.`
  expect(marksOf(others, said('Apple', 'not responsible'))).toBe(said('Apple', 'not responsible'))
  expect(marksOf(others, said('Brightfold', 'not responsible'))).toBe(said('Brightfold', '«not responsible»'))
})
