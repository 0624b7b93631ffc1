import type { Rule } from '../rule'
import acceptance from './mis-acceptance'
import amendment from './mis-amendment'
import changeControl from './mis-change-control'
import confidentiality from './mis-confidentiality'
import empBenefits from './mis-emp-benefits'
import empHours from './mis-emp-hours'
import empLeave from './mis-emp-leave'
import empNotice from './mis-emp-notice'
import empPay from './mis-emp-pay'
import exitEffects from './mis-exit-effects'
import frlCancel from './mis-frl-cancel'
import frlExpenses from './mis-frl-expenses'
import frlRevisions from './mis-frl-revisions'
import frlStatus from './mis-frl-status'
import ip from './mis-ip'
import latePayment from './mis-late-payment'
import law from './mis-law'
import leaCondition from './mis-lea-condition'
import leaQuiet from './mis-lea-quiet'
import leaRent from './mis-lea-rent'
import leaRepairs from './mis-lea-repairs'
import liabilityCap from './mis-liability-cap'
import ndaDefinition from './mis-nda-definition'
import ndaNoLicence from './mis-nda-no-licence'
import ndaPurpose from './mis-nda-purpose'
import ndaRepresentatives from './mis-nda-representatives'
import ndaReturn from './mis-nda-return'
import ndaTerm from './mis-nda-term'
import ndaUseLimit from './mis-nda-use-limit'
import notices from './mis-notices'
import paymentDate from './mis-payment-date'
import precedence from './mis-precedence'
import price from './mis-price'
import saasBreach from './mis-saas-breach'
import saasDataOwner from './mis-saas-data-owner'
import saasExport from './mis-saas-export'
import saasInfringementCover from './mis-saas-infringement-cover'
import saasPriceCap from './mis-saas-price-cap'
import saasSecurity from './mis-saas-security'
import saasSla from './mis-saas-sla'
import saasSupport from './mis-saas-support'
import salDelivery from './mis-sal-delivery'
import salInspection from './mis-sal-inspection'
import salLate from './mis-sal-late'
import salRiskTitle from './mis-sal-risk-title'
import salSpec from './mis-sal-spec'
import salWarranty from './mis-sal-warranty'
import term from './mis-term'
import termination from './mis-termination'
import tosCancel from './mis-tos-cancel'
import tosContact from './mis-tos-contact'
import tosIdentity from './mis-tos-identity'

export const mis: readonly Rule[] = [
  acceptance,
  amendment,
  changeControl,
  confidentiality,
  empBenefits,
  empHours,
  empLeave,
  empNotice,
  empPay,
  exitEffects,
  frlCancel,
  frlExpenses,
  frlRevisions,
  frlStatus,
  ip,
  latePayment,
  law,
  leaCondition,
  leaQuiet,
  leaRent,
  leaRepairs,
  liabilityCap,
  ndaDefinition,
  ndaNoLicence,
  ndaPurpose,
  ndaRepresentatives,
  ndaReturn,
  ndaTerm,
  ndaUseLimit,
  notices,
  paymentDate,
  precedence,
  price,
  saasBreach,
  saasDataOwner,
  saasExport,
  saasInfringementCover,
  saasPriceCap,
  saasSecurity,
  saasSla,
  saasSupport,
  salDelivery,
  salInspection,
  salLate,
  salRiskTitle,
  salSpec,
  salWarranty,
  term,
  termination,
  tosCancel,
  tosContact,
  tosIdentity,
]
