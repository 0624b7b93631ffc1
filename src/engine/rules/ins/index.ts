import type { Rule } from '../rule'
import oneWay from './ins-one-way'

export const ins: readonly Rule[] = [
  oneWay,
]
