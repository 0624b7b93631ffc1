import type { Rule } from './rule'

/** Every rule; a test holds the folders and these lists together. */
export const rules: readonly Rule[] = []
