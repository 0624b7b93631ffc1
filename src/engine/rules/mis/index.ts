import type { Rule } from '../rule'
import acceptance from './mis-acceptance'
import amendment from './mis-amendment'
import assignment from './mis-assignment'
import changeControl from './mis-change-control'
import confidentiality from './mis-confidentiality'
import dataTerms from './mis-data'
import disputeSteps from './mis-dispute-steps'
import empBenefits from './mis-emp-benefits'
import empGrievance from './mis-emp-grievance'
import empHours from './mis-emp-hours'
import empLeave from './mis-emp-leave'
import empNotice from './mis-emp-notice'
import empPay from './mis-emp-pay'
import empRole from './mis-emp-role'
import entire from './mis-entire'
import exitEffects from './mis-exit-effects'
import forceMajeure from './mis-force-majeure'
import forum from './mis-forum'
import frlCancel from './mis-frl-cancel'
import frlDeliverables from './mis-frl-deliverables'
import frlDeposit from './mis-frl-deposit'
import frlExpenses from './mis-frl-expenses'
import frlIpOnPayment from './mis-frl-ip-on-payment'
import frlPortfolio from './mis-frl-portfolio'
import frlRevisions from './mis-frl-revisions'
import frlStatus from './mis-frl-status'
import frlStatutory from './mis-frl-statutory'
import insurance from './mis-insurance'
import ip from './mis-ip'
import latePayment from './mis-late-payment'
import law from './mis-law'
import leaBreak from './mis-lea-break'
import leaCondition from './mis-lea-condition'
import leaPremises from './mis-lea-premises'
import leaQuiet from './mis-lea-quiet'
import leaRent from './mis-lea-rent'
import leaRepairs from './mis-lea-repairs'
import liabilityCap from './mis-liability-cap'
import ndaDefinition from './mis-nda-definition'
import ndaNoCommit from './mis-nda-no-commit'
import ndaNoLicence from './mis-nda-no-licence'
import ndaPurpose from './mis-nda-purpose'
import ndaRepresentatives from './mis-nda-representatives'
import ndaReturn from './mis-nda-return'
import ndaTerm from './mis-nda-term'
import ndaUseLimit from './mis-nda-use-limit'
import notices from './mis-notices'
import parties from './mis-parties'
import paymentDate from './mis-payment-date'
import precedence from './mis-precedence'
import price from './mis-price'
import responsibilities from './mis-responsibilities'
import saasBreach from './mis-saas-breach'
import saasDataOwner from './mis-saas-data-owner'
import saasDeletion from './mis-saas-deletion'
import saasExport from './mis-saas-export'
import saasInfringementCover from './mis-saas-infringement-cover'
import saasPriceCap from './mis-saas-price-cap'
import saasSecurity from './mis-saas-security'
import saasSla from './mis-saas-sla'
import saasSupport from './mis-saas-support'
import saasSuspendNotice from './mis-saas-suspend-notice'
import saasTransition from './mis-saas-transition'
import salDelivery from './mis-sal-delivery'
import salInspection from './mis-sal-inspection'
import salLate from './mis-sal-late'
import salRiskTitle from './mis-sal-risk-title'
import salSpec from './mis-sal-spec'
import salWarranty from './mis-sal-warranty'
import scope from './mis-scope'
import signature from './mis-signature'
import sourceCode from './mis-source-code'
import survival from './mis-survival'
import term from './mis-term'
import termination from './mis-termination'
import tosCancel from './mis-tos-cancel'
import tosChangeNotice from './mis-tos-change-notice'
import tosComplaints from './mis-tos-complaints'
import tosContact from './mis-tos-contact'
import tosIdentity from './mis-tos-identity'
import tosTotalPrice from './mis-tos-total-price'

export const mis: readonly Rule[] = [
  acceptance,
  amendment,
  assignment,
  changeControl,
  confidentiality,
  dataTerms,
  disputeSteps,
  empBenefits,
  empGrievance,
  empHours,
  empLeave,
  empNotice,
  empPay,
  empRole,
  entire,
  exitEffects,
  forceMajeure,
  forum,
  frlCancel,
  frlDeliverables,
  frlDeposit,
  frlExpenses,
  frlIpOnPayment,
  frlPortfolio,
  frlRevisions,
  frlStatus,
  frlStatutory,
  insurance,
  ip,
  latePayment,
  law,
  leaBreak,
  leaCondition,
  leaPremises,
  leaQuiet,
  leaRent,
  leaRepairs,
  liabilityCap,
  ndaDefinition,
  ndaNoCommit,
  ndaNoLicence,
  ndaPurpose,
  ndaRepresentatives,
  ndaReturn,
  ndaTerm,
  ndaUseLimit,
  notices,
  parties,
  paymentDate,
  precedence,
  price,
  responsibilities,
  saasBreach,
  saasDataOwner,
  saasDeletion,
  saasExport,
  saasInfringementCover,
  saasPriceCap,
  saasSecurity,
  saasSla,
  saasSupport,
  saasSuspendNotice,
  saasTransition,
  salDelivery,
  salInspection,
  salLate,
  salRiskTitle,
  salSpec,
  salWarranty,
  scope,
  signature,
  sourceCode,
  survival,
  term,
  termination,
  tosCancel,
  tosChangeNotice,
  tosComplaints,
  tosContact,
  tosIdentity,
  tosTotalPrice,
]
