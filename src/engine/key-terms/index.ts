import type { Contract } from '../contract/contract'
import type { Provision } from '../provisions/provision'
import { acceptance } from './acceptance'
import { agreementDate } from './agreement-date'
import { capOnLiability } from './cap-on-liability'
import { changeProcedure } from './change-procedure'
import { confidentialityDuration } from './confidentiality-duration'
import { curePeriod } from './cure-period'
import { deliveryDate } from './delivery-date'
import { documentName } from './document-name'
import { documents } from './documents'
import { duration } from './duration'
import { effectiveDate } from './effective-date'
import { exitEffects } from './exit-effects'
import { exitRights } from './exit-rights'
import { expirationDate } from './expiration-date'
import { fees } from './fees'
import { forceMajeure } from './force-majeure'
import { forum } from './forum'
import { governingLaw } from './governing-law'
import { guarantee } from './guarantee'
import { indemnity } from './indemnity'
import { inputs } from './inputs'
import { insuranceAmount } from './insurance-amount'
import { ipOwnership } from './ip-ownership'
import { lastSafeDay } from './last-safe-day'
import { lateInterest } from './late-interest'
import { nonCompeteArea } from './non-compete-area'
import { nonCompeteDuration } from './non-compete-duration'
import { noticePeriodToTerminateRenewal } from './notice-period-to-terminate-renewal'
import { noticeToTerminate } from './notice-to-terminate'
import { notices } from './notices'
import { outOfScope } from './out-of-scope'
import { parties } from './parties'
import { paymentDates } from './payment-dates'
import { paymentDays } from './payment-days'
import { personalData } from './personal-data'
import { priceChange } from './price-change'
import { renewalTerm } from './renewal-term'
import { restrictions } from './restrictions'
import { scope } from './scope'
import { signatories } from './signatories'
import { transfer } from './transfer'
import { warranties } from './warranties'
import { warrantyDuration } from './warranty-duration'
import type { KeyTerm, KeyTermKind } from './key-term'

/** Every kind, in alphabetical order; a test holds the folder and this list together. */
export const keyTermKinds: readonly KeyTermKind[] = [
  acceptance, agreementDate, capOnLiability, changeProcedure, confidentialityDuration, curePeriod, deliveryDate, documentName, documents, duration,
  effectiveDate, exitEffects, exitRights, expirationDate, fees, forceMajeure, forum, governingLaw, guarantee, indemnity, inputs, insuranceAmount, ipOwnership, lastSafeDay, lateInterest,
  nonCompeteArea, nonCompeteDuration, noticePeriodToTerminateRenewal, noticeToTerminate, notices, outOfScope, parties, paymentDates, paymentDays, personalData, priceChange, renewalTerm,
  restrictions, scope, signatories, transfer, warranties, warrantyDuration,
]

/** Every key term of a contract, in the order of the text. */
export function readKeyTerms(contract: Contract, provisions: readonly Provision[]): KeyTerm[] {
  return keyTermKinds.flatMap(({ kind, find }) => find(contract, provisions).map(hit => ({ ...hit, kind })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
