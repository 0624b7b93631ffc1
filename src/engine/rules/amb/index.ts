import type { Rule } from '../rule'
import andOr from './amb-and-or'

/** What the words can be made to mean. */
export const amb: readonly Rule[] = [andOr]
