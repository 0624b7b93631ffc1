import type { Rule } from '../rule'
import ban from './pub-ban'
import name from './pub-name'

export const pub: readonly Rule[] = [
  ban,
  name,
]
