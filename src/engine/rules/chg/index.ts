import type { Rule } from '../rule'
import atOnce from './chg-at-once'
import byPosting from './chg-by-posting'
import continuedUse from './chg-continued-use'
import policies from './chg-policies'
import price from './chg-price'
import scopeFree from './chg-scope-free'
import service from './chg-service'
import terms from './chg-terms'
import useBinds from './chg-use-binds'

export const chg: readonly Rule[] = [
  atOnce,
  byPosting,
  continuedUse,
  policies,
  price,
  scopeFree,
  service,
  terms,
  useBinds,
]
