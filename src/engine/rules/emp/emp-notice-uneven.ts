import { uneven } from '../uneven'
import { rule } from '../rule'
import { isJob } from './jobs'

export default rule({
  id: 'emp-notice-uneven', severity: 3, tier: 'fact',
  title: 'You must give longer notice than your employer',
  why: 'They can let you go sooner than you can take another job.',
  ask: 'May we use the same notice for both?',
  fallback: 'The same notice for both, and never less for me than for them.',
  sources: ['Practitioners’ checklists for employment'], labels: [],
  find: uneven(['notice'], (own, other) => `${own.holder} gives ${Math.round(own.value)} days of notice, ${other.holder} ${Math.round(other.value)}.`, (worse, reading) => isJob(reading) && /\b(?:employee|executive|worker|you)$/i.test(worse)),
  flags: [
    'Employment Agreement between Alder Ltd (the “Employer”) and Ann Reed (the “Employee”).\nThe Employer may terminate this Agreement for any reason on «two weeks»’ notice.\nThe Employee may terminate this Agreement for any reason on «three months»’ notice.',
    'Employment Agreement between Alder Ltd (the “Company”) and Ann Reed (the “Executive”).\nThe Company may terminate this Agreement without cause on «30 days» notice.\nThe Executive may terminate this Agreement without cause on «90 days» notice.',
    'Employment Agreement between Alder Ltd (the “Employer”) and Ann Reed (the “Employee”).\nThe Employee may terminate this Agreement for any reason on «60 days» notice.\nThe Employer may terminate this Agreement for any reason on «10 days» notice.',
  ],
  passes: [
    'Employment Agreement between Alder Ltd (the “Employer”) and Ann Reed (the “Employee”).\nThe Employer may terminate this Agreement for any reason on three months’ notice.\nThe Employee may terminate this Agreement for any reason on two weeks’ notice.',
    'Employment Agreement between Alder Ltd (the “Company”) and Ann Reed (the “Executive”).\nEither party may terminate this Agreement without cause on 30 days notice.',
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier may terminate this Agreement for convenience on 30 days notice.\nThe Customer may terminate this Agreement for convenience on 90 days notice.',
  ],
})
