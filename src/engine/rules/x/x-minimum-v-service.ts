import { readContractType } from '../../contract-type'
import { rule } from '../rule'
import { found, provided, together } from './together'

const leastDue = /\bminimum (?:\w+ ){0,3}(?:fees?|charges?|payments?|spend|commitments?|purchases?)\b|\b(?:commits?|agrees?|shall|will|must)\b[^.;]{0,60}\b(?:pay|purchase|buy|order|spend)\b[^.;]{0,60}\b(?:minimum|at least|not less than)\b/i
const services: ReadonlySet<string> = new Set(['services', 'saas', 'licence', 'distribution', 'online-terms'])

export default rule({
  id: 'x-minimum-v-service', severity: 3, tier: 'judgement',
  title: 'You guarantee what you pay, they do not guarantee what you get',
  why: 'The minimum is due in a month in which nothing works.',
  ask: 'Does the minimum fall when the service fails?',
  fallback: 'The minimum falls by as much as the service fell short.',
  sources: ['Practitioners’ checklists'], labels: ['cuad:minimum-commitment'],
  find: together([provided('minimum-commitment', leastDue), found('war-as-is', 'chg-service', 'ter-suspend')], ({ provisions, contract }) => provisions.some(({ kind }) => kind === 'service-levels') || !services.has(readContractType(contract).kind)),
  flags: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«The Customer shall pay a minimum of EUR 5,000 each month.»\nThe «Services are provided "as is"».',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«The Customer shall purchase a minimum of 400 hours each year.»\n«The Provider may modify the Services» at any time without notice.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«The Provider may suspend» the Services at any time in its sole discretion.\n«The Customer commits to minimum annual fees of EUR 60,000.»',
  ],
  passes: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Customer shall pay a minimum of EUR 5,000 each month.\nThe Provider warrants that the Services work as described.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Customer may buy as many hours as it likes.\nThe Services are provided "as is".',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Customer shall pay a minimum of EUR 5,000 each month.\nThe Services are provided "as is". The Service shall be available at least 99.5% of each month.',
  ],
})
