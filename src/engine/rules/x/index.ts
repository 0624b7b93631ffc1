import type { Rule } from '../rule'
import acceptSilence from './x-accept-silence'
import changeNoExit from './x-change-no-exit'
import creditOnly from './x-credit-only'
import dataExit from './x-data-exit'
import exclusiveNoMinimum from './x-exclusive-no-minimum'
import forumClash from './x-forum-clash'
import indemnityNoCap from './x-indemnity-no-cap'
import insuranceGap from './x-insurance-gap'
import ipUnpaid from './x-ip-unpaid'
import minimumVService from './x-minimum-v-service'
import noncompeteFired from './x-noncompete-fired'
import policyBeatsContract from './x-policy-beats-contract'
import pressure from './x-pressure'
import renewTrap from './x-renew-trap'
import silentPortfolio from './x-silent-portfolio'
import suspendPay from './x-suspend-pay'

export const x: readonly Rule[] = [
  acceptSilence,
  changeNoExit,
  creditOnly,
  dataExit,
  exclusiveNoMinimum,
  forumClash,
  indemnityNoCap,
  insuranceGap,
  ipUnpaid,
  minimumVService,
  noncompeteFired,
  policyBeatsContract,
  pressure,
  renewTrap,
  silentPortfolio,
  suspendPay,
]
