import { expect, test } from 'vitest'
import { answers } from '../../../src/engine/grammar/answers'
import { askAnew } from '../../../src/engine/grammar/verbs'

test('what is known of a word is what compromise says of it', () => {
  expect(answers.size).toBeGreaterThan(1000)
  expect([...answers].filter(([word, { verb, lemma }]) => {
    const asked = askAnew(word)
    return asked.verb !== verb || asked.lemma !== lemma
  })).toEqual([])
})
