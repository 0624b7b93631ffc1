import type { Rule } from '../rule'
import auto from './ren-auto'
import longer from './ren-longer'
import optionOfOne from './ren-option-one'
import uplift from './ren-uplift'
import window from './ren-window'

export const ren: readonly Rule[] = [auto, longer, optionOfOne, uplift, window]
