import type { Rule } from '../rule'
import dateImpossible from './drf-date-impossible'
import dateOrder from './drf-date-order'
import draftMark from './drf-draft-mark'
import draftingNote from './drf-drafting-note'
import numberWords from './drf-number-words'
import placeholder from './drf-placeholder'
import urlIncorporated from './drf-url-incorporated'

/** Slips of drafting: facts that anyone can check. */
export const drf: readonly Rule[] = [
  dateImpossible, dateOrder, draftMark, draftingNote, numberWords, placeholder, urlIncorporated,
]
