import type { Rule } from '../rule'
import amountConflict from './drf-amount-conflict'
import circularDefinition from './drf-circular-definition'
import dateConflict from './drf-date-conflict'
import dateImpossible from './drf-date-impossible'
import dateOrder from './drf-date-order'
import doubleDefinition from './drf-double-definition'
import draftMark from './drf-draft-mark'
import draftingNote from './drf-drafting-note'
import duplicateClause from './drf-duplicate-clause'
import durationConflict from './drf-duration-conflict'
import emptyClause from './drf-empty-clause'
import entireVIncorporated from './drf-entire-v-incorporated'
import exhibitMissing from './drf-exhibit-missing'
import exhibitOrphan from './drf-exhibit-orphan'
import forumConflict from './drf-forum-conflict'
import hiddenText from './drf-hidden-text'
import languageMix from './drf-language-mix'
import lawConflict from './drf-law-conflict'
import lawCourtSplit from './drf-law-court-split'
import leftoverName from './drf-leftover-name'
import listConjunction from './drf-list-conjunction'
import noticeConflict from './drf-notice-conflict'
import numberWords from './drf-number-words'
import numberingGap from './drf-numbering-gap'
import partyEntity from './drf-party-entity'
import partyVariant from './drf-party-variant'
import placeholder from './drf-placeholder'
import respectively from './drf-respectively'
import roleLeftover from './drf-role-leftover'
import shouting from './drf-shouting'
import signatureMismatch from './drf-signature-mismatch'
import signatureMissing from './drf-signature-missing'
import substantiveDefinition from './drf-substantive-definition'
import sumMismatch from './drf-sum-mismatch'
import survivalDangling from './drf-survival-dangling'
import termDrift from './drf-term-drift'
import unbalanced from './drf-unbalanced'
import undefinedAcronym from './drf-undefined-acronym'
import undefinedTerm from './drf-undefined-term'
import unitMix from './drf-unit-mix'
import unusedDefinition from './drf-unused-definition'
import urlIncorporated from './drf-url-incorporated'
import xrefMissing from './drf-xref-missing'
import xrefVague from './drf-xref-vague'
import xrefWrong from './drf-xref-wrong'

/** Slips of drafting: facts that anyone can check. */
export const drf: readonly Rule[] = [
  amountConflict,
  circularDefinition,
  dateConflict,
  dateImpossible,
  dateOrder,
  doubleDefinition,
  draftMark,
  draftingNote,
  duplicateClause,
  durationConflict,
  emptyClause,
  entireVIncorporated,
  exhibitMissing,
  exhibitOrphan,
  forumConflict,
  hiddenText,
  languageMix,
  lawConflict,
  lawCourtSplit,
  leftoverName,
  listConjunction,
  noticeConflict,
  numberWords,
  numberingGap,
  partyEntity,
  partyVariant,
  placeholder,
  respectively,
  roleLeftover,
  shouting,
  signatureMismatch,
  signatureMissing,
  substantiveDefinition,
  sumMismatch,
  survivalDangling,
  termDrift,
  unbalanced,
  undefinedAcronym,
  undefinedTerm,
  unitMix,
  unusedDefinition,
  urlIncorporated,
  xrefMissing,
  xrefVague,
  xrefWrong,
]
