import type { Rule } from '../rule'
import amountConflict from './drf-amount-conflict'
import dateConflict from './drf-date-conflict'
import dateImpossible from './drf-date-impossible'
import dateOrder from './drf-date-order'
import doubleDefinition from './drf-double-definition'
import draftMark from './drf-draft-mark'
import draftingNote from './drf-drafting-note'
import exhibitMissing from './drf-exhibit-missing'
import lawConflict from './drf-law-conflict'
import noticeConflict from './drf-notice-conflict'
import numberWords from './drf-number-words'
import numberingGap from './drf-numbering-gap'
import partyVariant from './drf-party-variant'
import placeholder from './drf-placeholder'
import roleLeftover from './drf-role-leftover'
import signatureMismatch from './drf-signature-mismatch'
import sumMismatch from './drf-sum-mismatch'
import undefinedAcronym from './drf-undefined-acronym'
import undefinedTerm from './drf-undefined-term'
import unusedDefinition from './drf-unused-definition'
import urlIncorporated from './drf-url-incorporated'
import xrefMissing from './drf-xref-missing'

/** Slips of drafting: facts that anyone can check. */
export const drf: readonly Rule[] = [
  amountConflict,
  dateConflict,
  dateImpossible,
  dateOrder,
  doubleDefinition,
  draftMark,
  draftingNote,
  exhibitMissing,
  lawConflict,
  noticeConflict,
  numberWords,
  numberingGap,
  partyVariant,
  placeholder,
  roleLeftover,
  signatureMismatch,
  sumMismatch,
  undefinedAcronym,
  undefinedTerm,
  unusedDefinition,
  urlIncorporated,
  xrefMissing,
]
