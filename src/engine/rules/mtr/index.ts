import type { Rule } from '../rule'
import capUneven from './mtr-cap-uneven'
import cashGap from './mtr-cash-gap'
import cureUneven from './mtr-cure-uneven'
import deadlineList from './mtr-deadline-list'
import delaySum from './mtr-delay-sum'
import exitTooLate from './mtr-exit-too-late'
import exposure from './mtr-exposure'
import interestUneven from './mtr-interest-uneven'
import noticeUneven from './mtr-notice-uneven'
import past from './mtr-past'
import prepay from './mtr-prepay'
import renewalLastday from './mtr-renewal-lastday'
import retro from './mtr-retro'
import termLong from './mtr-term-long'
import total from './mtr-total'
import weekend from './mtr-weekend'
import windowClosed from './mtr-window-closed'
import year3 from './mtr-year3'
import yearlyRate from './mtr-yearly-rate'

export const mtr: readonly Rule[] = [
  capUneven,
  cashGap,
  cureUneven,
  deadlineList,
  delaySum,
  exitTooLate,
  exposure,
  interestUneven,
  noticeUneven,
  past,
  prepay,
  renewalLastday,
  retro,
  termLong,
  total,
  weekend,
  windowClosed,
  year3,
  yearlyRate,
]
