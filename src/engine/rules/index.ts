import { amb } from './amb/index'
import { drf } from './drf/index'
import type { Rule } from './rule'

/** Every rule, family by family; a test holds the folders and these lists together. */
export const rules: readonly Rule[] = [...amb, ...drf]
