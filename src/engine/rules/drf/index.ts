import type { Rule } from '../rule'

/** Slips of drafting: facts that anyone can check. */
export const drf: readonly Rule[] = []
