import type { Rule } from '../rule'
import training from './ipr-ai-training'
import allWork from './ipr-all-work'
import assignAll from './ipr-assign-all'
import background from './ipr-background'
import beforePayment from './ipr-before-payment'
import feedback from './ipr-feedback'
import infringement from './ipr-infringement-you'
import joint from './ipr-joint'
import moral from './ipr-moral'
import noChallenge from './ipr-no-challenge'
import offHours from './ipr-offhours'
import oneWay from './ipr-one-way'
import perpetual from './ipr-perpetual'
import portfolio from './ipr-portfolio'
import sublicense from './ipr-sublicense'
import wfh from './ipr-wfh'

export const ipr: readonly Rule[] = [
  training,
  allWork,
  assignAll,
  background,
  beforePayment,
  feedback,
  infringement,
  joint,
  moral,
  noChallenge,
  offHours,
  oneWay,
  perpetual,
  portfolio,
  sublicense,
  wfh,
]
