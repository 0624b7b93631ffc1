import type { Rule } from '../rule'
import autoDebit from './pay-autodebit'
import clawback from './pay-clawback'
import deemedCorrect from './pay-deemed-correct'
import expenses from './pay-expenses'
import forfeitInvoice from './pay-forfeit-invoice'
import highInterest from './pay-high-interest'
import interestOneWay from './pay-interest-one-way'
import long from './pay-long'
import lumpEnd from './pay-lump-end'
import minCommit from './pay-min-commit'
import noInterest from './pay-no-interest'
import noSetOff from './pay-no-setoff'
import nonRefundable from './pay-nonrefundable'
import overage from './pay-overage'
import retention from './pay-retention'
import setOffOneWay from './pay-setoff-one-way'
import start from './pay-start'
import steepRise from './pay-steep-rise'
import subjective from './pay-subjective'
import tax from './pay-tax'
import uncappedEscalator from './pay-uncapped-escalator'
import whenPaid from './pay-when-paid'
import withhold from './pay-withhold'

export const pay: readonly Rule[] = [
  autoDebit,
  clawback,
  deemedCorrect,
  expenses,
  forfeitInvoice,
  highInterest,
  interestOneWay,
  long,
  lumpEnd,
  minCommit,
  noInterest,
  noSetOff,
  nonRefundable,
  overage,
  retention,
  setOffOneWay,
  start,
  steepRise,
  subjective,
  tax,
  uncappedEscalator,
  whenPaid,
  withhold,
]
