import type { Rule } from '../rule'
import autoDebit from './pay-autodebit'
import deemedCorrect from './pay-deemed-correct'
import forfeitInvoice from './pay-forfeit-invoice'
import highInterest from './pay-high-interest'
import interestOneWay from './pay-interest-one-way'
import long from './pay-long'
import noInterest from './pay-no-interest'
import noSetOff from './pay-no-setoff'
import nonRefundable from './pay-nonrefundable'
import setOffOneWay from './pay-setoff-one-way'
import start from './pay-start'
import steepRise from './pay-steep-rise'
import tax from './pay-tax'
import uncappedEscalator from './pay-uncapped-escalator'
import whenPaid from './pay-when-paid'
import withhold from './pay-withhold'

export const pay: readonly Rule[] = [
  autoDebit,
  deemedCorrect,
  forfeitInvoice,
  highInterest,
  interestOneWay,
  long,
  noInterest,
  noSetOff,
  nonRefundable,
  setOffOneWay,
  start,
  steepRise,
  tax,
  uncappedEscalator,
  whenPaid,
  withhold,
]
