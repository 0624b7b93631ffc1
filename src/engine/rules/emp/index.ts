import type { Rule } from '../rule'
import bonus from './emp-bonus'
import deductions from './emp-deductions'
import garden from './emp-garden'
import mobility from './emp-mobility'
import noticeUneven from './emp-notice-uneven'
import probation from './emp-probation'
import training from './emp-training'
import unpaidRestraint from './emp-unpaid-restraint'

export const emp: readonly Rule[] = [
  bonus,
  deductions,
  garden,
  mobility,
  noticeUneven,
  probation,
  training,
  unpaidRestraint,
]
