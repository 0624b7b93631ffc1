import type { Contract } from '../contract/contract'
import { agreementDate } from './agreement-date'
import { antiAssignment } from './anti-assignment'
import { capOnLiability } from './cap-on-liability'
import { confidentiality } from './confidentiality'
import { documentName } from './document-name'
import { effectiveDate } from './effective-date'
import { expirationDate } from './expiration-date'
import { governingLaw } from './governing-law'
import { noticePeriodToTerminateRenewal } from './notice-period-to-terminate-renewal'
import { parties } from './parties'
import { paymentTerms } from './payment-terms'
import { renewalTerm } from './renewal-term'
import { terminationForConvenience } from './termination-for-convenience'
import type { Provision, ProvisionKind } from './provision'

/** Every kind, in alphabetical order; a test holds the folder and this list together. */
export const provisionKinds: readonly ProvisionKind[] = [
  agreementDate, antiAssignment, capOnLiability, confidentiality, documentName, effectiveDate, expirationDate, governingLaw,
  noticePeriodToTerminateRenewal, parties, paymentTerms, renewalTerm, terminationForConvenience,
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
