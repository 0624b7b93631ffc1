import type { Contract } from '../contract/contract'
import { agreementDate } from './agreement-date'
import { antiAssignment } from './anti-assignment'
import { arbitration } from './arbitration'
import { auditRights } from './audit-rights'
import { capOnLiability } from './cap-on-liability'
import { confidentiality } from './confidentiality'
import { curePeriod } from './cure-period'
import { documentName } from './document-name'
import { effectiveDate } from './effective-date'
import { exclusivity } from './exclusivity'
import { expirationDate } from './expiration-date'
import { feesRecovery } from './fees-recovery'
import { freeAssignment } from './free-assignment'
import { governingLaw } from './governing-law'
import { indemnity } from './indemnity'
import { insurance } from './insurance'
import { ipOwnershipAssignment } from './ip-ownership-assignment'
import { jurisdiction } from './jurisdiction'
import { lateInterest } from './late-interest'
import { liabilityExclusion } from './liability-exclusion'
import { licenseGrant } from './license-grant'
import { nonCompete } from './non-compete'
import { noticePeriodToTerminateRenewal } from './notice-period-to-terminate-renewal'
import { parties } from './parties'
import { paymentTerms } from './payment-terms'
import { priceChange } from './price-change'
import { publicity } from './publicity'
import { renewalTerm } from './renewal-term'
import { serviceChange } from './service-change'
import { setOff } from './set-off'
import { suspension } from './suspension'
import { terminationForCause } from './termination-for-cause'
import { terminationForConvenience } from './termination-for-convenience'
import { termsChange } from './terms-change'
import { uncappedLiability } from './uncapped-liability'
import { warrantyDuration } from './warranty-duration'
import type { Provision, ProvisionKind } from './provision'

/** Every kind, in alphabetical order; a test holds the folder and this list together. */
export const provisionKinds: readonly ProvisionKind[] = [
  agreementDate, antiAssignment, arbitration, auditRights, capOnLiability, confidentiality, curePeriod, documentName, effectiveDate, exclusivity,
  expirationDate, feesRecovery, freeAssignment, governingLaw, indemnity, insurance, ipOwnershipAssignment, jurisdiction, lateInterest,
  liabilityExclusion, licenseGrant, nonCompete, noticePeriodToTerminateRenewal, parties, paymentTerms, priceChange, publicity, renewalTerm,
  serviceChange, setOff, suspension, terminationForCause, terminationForConvenience, termsChange, uncappedLiability, warrantyDuration,
]

/** Every provision of a contract, in the order of the text. */
export function readProvisions(contract: Contract): Provision[] {
  return provisionKinds.flatMap(({ kind, triggers, places, find }) => {
    const candidates = places ? places(contract) : [...new Set(triggers.flatMap(word => contract.words.sentencesWith(word)))].sort((a, b) => a - b)
    return candidates.flatMap(i => {
      const sentence = contract.sentences[i]!
      return find(sentence, contract).map(hit => ({ ...hit, kind, sentence: i }))
    })
  }).sort((a, b) => a.start - b.start || a.end - b.end)
}
