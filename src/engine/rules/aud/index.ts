import type { Rule } from '../rule'
import cost from './aud-cost'
import oneWay from './aud-one-way'
import open from './aud-open'
import records from './aud-records'

export const aud: readonly Rule[] = [
  cost,
  oneWay,
  open,
  records,
]
