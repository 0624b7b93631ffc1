import { heldByOne } from '../held-by-one'
import { rule } from '../rule'

export default rule({
  id: 'per-fm-one-way', severity: 2, tier: 'likely', together: true,
  title: 'Only one side is excused by a disaster',
  why: 'The same storm would free them of their work and leave you in breach of yours.',
  ask: 'Could the same events excuse both of us?',
  fallback: 'Either is excused for as long as the event lasts; what was paid for work not done comes back; after 60 days either may leave.',
  sources: ['ACL s 25(a)'], labels: ['acl:a'],
  find: heldByOne('force-majeure', { only: /^(?=[^]*\b(?:perform\w*|deliver\w*|delays?|default)\b)(?=[^]*\b(?:majeure|acts? of (?:god|nature)|control|strikes?|war|floods?)\b)/i, except: /\b(?:damage or injury|to (?:any )?property)\b/i }),
  flags: [
    'The Supplier sells to the Buyer.\n«The Supplier shall not be liable for failure to deliver that results from causes beyond its reasonable control.»',
    'The Landlord lets the shop to the Tenant.\n«The Landlord shall not be liable for any delay that is due to an act of God, war or strikes.»',
    'The Provider serves the Customer.\n«Provider will not be in default where force majeure prevents its performance.»',
  ],
  passes: [
    'The Supplier sells to the Buyer.\nNeither party shall be liable for failure to perform that results from causes beyond its reasonable control.',
    'The Landlord lets the shop to the Tenant.\nThe Landlord shall not be liable for any delay that is due to an act of God. The Tenant shall not be liable for any delay that is due to an act of God.',
    'The Provider serves the Customer.\nProvider will not be liable for losses that Customer caused.',
  ],
})
