import type { Rule } from '../rule'
import compelled from './cnf-compelled'
import everything from './cnf-everything'
import fewExceptions from './cnf-few-exceptions'
import forEver from './cnf-for-ever'
import hiddenLimits from './cnf-hidden-limits'
import long from './cnf-long'
import markingTrap from './cnf-marking-trap'
import noExceptions from './cnf-no-exceptions'
import oneWay from './cnf-one-way'
import oral from './cnf-oral'
import penalty from './cnf-penalty'
import remedy from './cnf-remedy'
import representatives from './cnf-representatives'
import residuals from './cnf-residuals'
import returning from './cnf-return'
import uneven from './cnf-uneven'
import whistle from './cnf-whistle'

export const cnf: readonly Rule[] = [
  compelled,
  everything,
  fewExceptions,
  forEver,
  hiddenLimits,
  long,
  markingTrap,
  noExceptions,
  oneWay,
  oral,
  penalty,
  remedy,
  representatives,
  residuals,
  returning,
  uneven,
  whistle,
]
