import { heldByOne } from '../held-by-one'
import { alsoIn } from '../either'
import { words } from '../forms'
import { onNamed, onUnnamed } from '../bearer'
import { rule } from '../rule'

export default rule({
  id: 'asn-one-way', severity: 2, tier: 'likely',
  title: 'Only one of you may pass the contract on',
  why: 'A stranger, even a rival, could become your partner, while you are tied.',
  ask: 'Could we both have the same freedom to pass the contract on?',
  fallback: 'Both need consent, which is not held back without reason; group companies are free.',
  sources: ['93/13 Annex 1(p), written for consumers', 'ACL s 25(j)'], labels: ['cuad:anti-assignment', '93/13:p', 'acl:j'],
  find: alsoIn(heldByOne('free-assignment', { except: /\b(?<!without )(?:with|upon|subject to) (?:the )?(?:(?!out\b)\w+ ){0,3}(?:consent|approval)\b|\btransfer the (?:software|title|goods|funds)\b|\brights? to (?:be paid|receive)\b|\bassign (?:the )?work\b/i }), words({
    triggers: ['assign', 'transfer'],
    match: /\b(?:the )?[A-Z]\w+ is free to (?:assign|transfer)\b[^.;]{0,80}?\bthis (?:agreement|contract|lease)\b/i,
    unless: /\b(?:either|each|any|neither|both) part|parties/i,
    when: (found, sentence, reading) => onNamed(found, sentence, reading) !== undefined,
    against: onUnnamed,
  })),
  flags: [
    'The Provider serves the Customer.\n«The Provider may assign this Agreement without the consent of the Customer.» The Customer may not assign this Agreement.',
    'The Landlord lets the shop to the Tenant.\n«Landlord may freely assign this Lease at any time.»',
    'The Licensor licenses to the Licensee.\n«Licensor may assign this Agreement to any third party without Licensee’s consent.»',
  ],
  passes: [
    'The Supplier sells to the Buyer.\nThe Buyer shall have the right to assign this Agreement to an affiliate with the prior written consent of the Supplier.',
    'The Licensor licenses to the Licensee.\nLicensee may, without asking, transfer the Software under this Agreement to another machine of its own.',
    'The Provider serves the Customer.\nEither party may assign this Agreement to a buyer of its business without consent.',
    'The Landlord lets the shop to the Tenant.\nLandlord may assign this Lease with the written consent of Tenant.',
    'The Licensor licenses to the Licensee.\nLicensor may assign this Agreement without consent. Licensee may assign this Agreement without consent.',
  ],
})
