import { isJob } from '../emp/jobs'
import { rule } from '../rule'
import { uneven } from '../uneven'

export default rule({
  id: 'mtr-notice-uneven', severity: 2, tier: 'fact',
  title: 'One of you must give longer notice than the other',
  why: 'Whoever is held longer has less time to find something else, and pays for it.',
  ask: 'May we use the same notice for both?',
  fallback: 'The same notice for both.',
  sources: ['ACL s 25(b)'], labels: ['acl:b'],
  find: uneven(['notice', 'suspendNotice', 'auditNotice'], (own, other) => `${own.holder} gives ${Math.round(own.value)} days of notice${before[own.what] ?? ''}, ${other.holder} ${Math.round(other.value)}.`, (_, reading) => !isJob(reading)),
  flags: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier may terminate this Agreement for convenience on «30 days» notice.\nThe Customer may terminate this Agreement for convenience on «90 days» notice.',
    'This Agreement is between Alder Ltd (the “Agent”) and Birch Ltd (the “Client”).\nThe Client may terminate this Agreement for any reason on «two weeks»’ notice.\nThe Agent may terminate this Agreement for any reason on «three months»’ notice.',
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier may suspend its performance if an invoice is unpaid on «five days» notice.\nThe Customer may suspend its payments if the work is late on «45 days» notice.',
    'This Agreement is between Alder Ltd (the “Maker”) and Birch Ltd (the “Shop”).\nThe Shop may audit the Maker’s books and records on «three days» notice.\nThe Maker may audit the Shop’s books and records on «30 days» notice.',
    'This Agreement is between Alder Ltd (the “Licensor”) and Birch Ltd (the “Licensee”).\nThe Licensor may terminate this Agreement for any reason on «10 days» notice.\nThe Licensee may terminate this Agreement for any reason on «60 days» notice.',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier may terminate this Agreement for convenience on 30 days notice.\nThe Customer may terminate this Agreement for convenience on 30 days notice.',
    'This Agreement is between Alder Ltd (the “Agent”) and Birch Ltd (the “Client”).\nEither party may terminate this Agreement for any reason on two weeks’ notice.\nThe Agent pays within three months.',
    'This Agreement is between Alder Ltd (the “Licensor”) and Birch Ltd (the “Licensee”).\nThe Licensor may terminate this Agreement for any reason on 10 days notice.',
  ],
})

const before: Readonly<Record<string, string>> = { suspendNotice: ' before it stops its part', auditNotice: ' before it looks into the books' }
