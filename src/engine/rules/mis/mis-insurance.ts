import { rule } from '../rule'
import { missing } from './missing'
import { building, consulting } from './samples'

export default rule({
  id: 'mis-insurance', severity: 1, tier: 'judgement',
  title: 'We found no word on insurance',
  why: 'Where people build, something breaks, and somebody pays. It may stand in another paper.',
  ask: 'Which insurance does each of us have for this work?',
  fallback: 'The cover that each has today, shown by a certificate.',
  sources: [], labels: [],
  ...missing({
    in: ['construction'],
    provisions: ['insurance'],
    said: /\binsur\w+|\bindemnity cover\b|\bbonds?\b|\bpolic(?:y|ies) of cover\b/i,
    brushedBy: [],
    near: /\b(?:works?|liabilit\w*|risk)\b/i,
  }),
  flags: [
    building('«CONSTRUCTION CONTRACT»'),
    building('CONSTRUCTION CONTRACT', '«1. The Works»', 'The Contractor starts on Monday.'),
    building('«CONSTRUCTION CONTRACT»', 'The price of the Works is USD 40,000.'),
  ],
  passes: [
    building('CONSTRUCTION CONTRACT', 'The Contractor is insured for damage to the Works.'),
    building('CONSTRUCTION CONTRACT', 'Each party carries its own insurance.'),
    building('CONSTRUCTION CONTRACT', 'The Contractor gives a bond.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
