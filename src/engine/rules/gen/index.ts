import type { Rule } from '../rule'
import waiver from './gen-waiver'

export const gen: readonly Rule[] = [waiver]
