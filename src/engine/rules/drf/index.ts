import type { Rule } from '../rule'
import numberWords from './drf-number-words'

/** Slips of drafting: facts that anyone can check. */
export const drf: readonly Rule[] = [numberWords]
