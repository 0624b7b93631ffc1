import type { Rule } from '../rule'
import autoShort from './ren-auto-short'
import auto from './ren-auto'
import indefinite from './ren-indefinite'
import longer from './ren-longer'
import optionOfOne from './ren-option-one'
import uplift from './ren-uplift'
import window from './ren-window'

export const ren: readonly Rule[] = [
  autoShort,
  auto,
  indefinite,
  longer,
  optionOfOne,
  uplift,
  window,
]
