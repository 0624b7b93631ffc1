import { rule } from '../rule'
import { uneven } from '../uneven'

export default rule({
  id: 'asn-consent-uneven', severity: 2, tier: 'likely',
  title: 'They may say no to a transfer as they like, and you may not',
  why: 'Your plans wait for their good will, while theirs go ahead unless you can give a reason.',
  ask: 'Could neither of us hold back consent without a reason?',
  fallback: 'Both need consent, which is not held back without reason; group companies are free.',
  sources: ['93/13 Annex 1(p), written for consumers', 'ACL s 25(j)'], labels: ['cuad:anti-assignment', '93/13:p', 'acl:j'],
  find: uneven(['consent'], own => `${own.holder} needs a consent that may be refused without a reason; the other side needs one that may not.`),
  flags: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Customer shall not assign this Agreement without the consent of the Supplier in its «sole discretion».\nThe Supplier shall not assign this Agreement without the consent of the Customer, which shall not be «unreasonably withheld».',
    'This Lease is between Alder Ltd (the “Landlord”) and Birch Ltd (the “Tenant”).\nThe Landlord shall not transfer this Lease without the approval of the Tenant, not to be «unreasonably delayed».\nThe Tenant shall not transfer this Lease without the «approval» of the Landlord.',
    'This Agreement is between Alder Ltd (the “Licensor”) and Birch Ltd (the “Licensee”).\nThe Licensee may not assign this Agreement without the prior written «consent» of the Licensor.\nThe Licensor may not assign this Agreement without the consent of the Licensee, which it shall not «withhold unreasonably».',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Customer shall not assign this Agreement without the consent of the Supplier, which shall not be unreasonably withheld.\nThe Supplier shall not assign this Agreement without the consent of the Customer, which shall not be unreasonably withheld.',
    'This Lease is between Alder Ltd (the “Landlord”) and Birch Ltd (the “Tenant”).\nNeither party shall transfer this Lease without the approval of the other, not to be unreasonably delayed.',
    'This Agreement is between Alder Ltd (the “Licensor”) and Birch Ltd (the “Licensee”).\nThe Licensee may not assign this Agreement without the prior written consent of the Licensor.\nThe Licensor may not assign this Agreement without the prior written consent of the Licensee.',
  ],
})
