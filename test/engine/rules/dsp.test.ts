import { expect, test } from 'vitest'
import arbitration from '../../../src/engine/rules/dsp/dsp-arbitration'
import law from '../../../src/engine/rules/dsp/dsp-law'
import { run } from '../../../src/engine/rules/run'
import { readingOf } from './examples'

test('pages about arbitration make three places at the most', () => {
  const text = 'You and we agree to arbitrate any dispute about the service.\n'.repeat(9)
  expect(run(arbitration, readingOf(text))).toHaveLength(3)
})

test('a plain choice of law between two companies, or in a job, is no finding', () => {
  expect(run(law, readingOf('The Provider serves the Customer.\nThis Agreement is governed by the laws of Freedonia.'))).toEqual([])
  expect(run(law, readingOf('Your employment starts in May.\nYou will get a salary each month.\nThese terms of your employment are governed by the laws of Freedonia.'))).toEqual([])
})
