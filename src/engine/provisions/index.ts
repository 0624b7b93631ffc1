import type { Contract } from '../contract/contract'
import { standing } from '../contract/standing-questions'
import { sentencesFor } from '../contract/words'
import { acceptance } from './acceptance'
import { accountTermination } from './account-termination'
import { affiliateLicenseLicensee } from './affiliate-license-licensee'
import { affiliateLicenseLicensor } from './affiliate-license-licensor'
import { agreementDate } from './agreement-date'
import { amendment } from './amendment'
import { antiAssignment } from './anti-assignment'
import { arbitration } from './arbitration'
import { auditRights } from './audit-rights'
import { capOnLiability } from './cap-on-liability'
import { changeControl } from './change-control'
import { changeOfControl } from './change-of-control'
import { classWaiver } from './class-waiver'
import { competitiveRestrictionException } from './competitive-restriction-exception'
import { confidentiality } from './confidentiality'
import { contentLicence } from './content-licence'
import { counterparts } from './counterparts'
import { covenantNotToSue } from './covenant-not-to-sue'
import { curePeriod } from './cure-period'
import { dataProtection } from './data-protection'
import { disputeSteps } from './dispute-steps'
import { documentName } from './document-name'
import { effectiveDate } from './effective-date'
import { entireAgreement } from './entire-agreement'
import { exclusivity } from './exclusivity'
import { expenses } from './expenses'
import { expirationDate } from './expiration-date'
import { feesRecovery } from './fees-recovery'
import { forceMajeure } from './force-majeure'
import { freeAssignment } from './free-assignment'
import { governingLaw } from './governing-law'
import { indemnity } from './indemnity'
import { insurance } from './insurance'
import { ipOwnershipAssignment } from './ip-ownership-assignment'
import { irrevocableOrPerpetualLicense } from './irrevocable-or-perpetual-license'
import { jointIpOwnership } from './joint-ip-ownership'
import { jurisdiction } from './jurisdiction'
import { juryWaiver } from './jury-waiver'
import { lateInterest } from './late-interest'
import { liabilityExclusion } from './liability-exclusion'
import { licenseGrant } from './license-grant'
import { limitationPeriod } from './limitation-period'
import { liquidatedDamages } from './liquidated-damages'
import { minimumCommitment } from './minimum-commitment'
import { mostFavoredNation } from './most-favored-nation'
import { noSolicitOfCustomers } from './no-solicit-of-customers'
import { noSolicitOfEmployees } from './no-solicit-of-employees'
import { nonCompete } from './non-compete'
import { nonDisparagement } from './non-disparagement'
import { nonTransferableLicense } from './non-transferable-license'
import { noticePeriodToTerminateRenewal } from './notice-period-to-terminate-renewal'
import { notices } from './notices'
import { orderOfPrecedence } from './order-of-precedence'
import { parties } from './parties'
import { paymentTerms } from './payment-terms'
import { postTerminationServices } from './post-termination-services'
import { priceChange } from './price-change'
import { priceRestrictions } from './price-restrictions'
import { publicity } from './publicity'
import { relationship } from './relationship'
import { renewalTerm } from './renewal-term'
import { revenueProfitSharing } from './revenue-profit-sharing'
import { rofrRofoRofn } from './rofr-rofo-rofn'
import { securityBreachNotice } from './security-breach-notice'
import { serviceChange } from './service-change'
import { serviceLevels } from './service-levels'
import { setOff } from './set-off'
import { severability } from './severability'
import { sourceCodeEscrow } from './source-code-escrow'
import { subcontracting } from './subcontracting'
import { survival } from './survival'
import { suspension } from './suspension'
import { terminationForCause } from './termination-for-cause'
import { terminationForConvenience } from './termination-for-convenience'
import { termsChange } from './terms-change'
import { thirdPartyBeneficiary } from './third-party-beneficiary'
import { uncappedLiability } from './uncapped-liability'
import { unlimitedLicense } from './unlimited-all-you-can-eat-license'
import { volumeRestriction } from './volume-restriction'
import { waiver } from './waiver'
import { warranty } from './warranty'
import { warrantyDisclaimer } from './warranty-disclaimer'
import { warrantyDuration } from './warranty-duration'
import type { Provision, ProvisionKind } from './provision'

/** Every kind, in alphabetical order; a test holds the folder and this list together. */
export const provisionKinds: readonly ProvisionKind[] = [
  acceptance, accountTermination, affiliateLicenseLicensee, affiliateLicenseLicensor, agreementDate, amendment, antiAssignment, arbitration,
  auditRights, capOnLiability, changeControl, changeOfControl, classWaiver, competitiveRestrictionException, confidentiality, contentLicence,
  counterparts, covenantNotToSue, curePeriod, dataProtection, disputeSteps, documentName, effectiveDate, entireAgreement, exclusivity, expenses,
  expirationDate, feesRecovery, forceMajeure, freeAssignment, governingLaw, indemnity, insurance, ipOwnershipAssignment,
  irrevocableOrPerpetualLicense, jointIpOwnership, jurisdiction, juryWaiver, lateInterest, liabilityExclusion, licenseGrant, limitationPeriod,
  liquidatedDamages, minimumCommitment, mostFavoredNation, noSolicitOfCustomers, noSolicitOfEmployees, nonCompete, nonDisparagement,
  nonTransferableLicense, noticePeriodToTerminateRenewal, notices, orderOfPrecedence, parties, paymentTerms, postTerminationServices, priceChange,
  priceRestrictions, publicity, relationship, renewalTerm, revenueProfitSharing, rofrRofoRofn, securityBreachNotice, serviceChange, serviceLevels,
  setOff, severability, sourceCodeEscrow, subcontracting, survival, suspension, terminationForCause, terminationForConvenience, termsChange,
  thirdPartyBeneficiary, uncappedLiability, unlimitedLicense, volumeRestriction, waiver, warranty, warrantyDisclaimer, warrantyDuration,
]

/** For each kind the sentences that may provide it. */
const placesOf = provisionKinds.map(({ triggers, places, find: { need, maySay } }) => places ?? (maySay ? standing({ triggers, ...(need ? { need } : {}), isSo: maySay }) : ({ words }: Contract) => sentencesFor(words, triggers, need)))

/** Every provision of a contract, in the order of the text. */
export function readProvisions(contract: Contract): Provision[] {
  return provisionKinds.flatMap(({ kind, tier, find }, k) => {
    const found: Provision[] = []
    for (const i of placesOf[k]!(contract)) {
      for (const hit of find(contract.sentences[i]!, contract)) found.push({ ...hit, kind, ...(tier ? { tier } : {}), sentence: i })
    }
    return found
  }).sort((a, b) => a.start - b.start || a.end - b.end)
}
