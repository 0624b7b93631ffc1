import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { found, provided, together } from './together'

const noCredit = /\b(?:not|neither|no)\b/i
const maker = /^(?:the )?(?:designer|photographer|writer|artist|freelancer|developer|contractor|consultant|illustrator|agency|producer)$/i

export default rule({
  id: 'x-silent-portfolio', severity: 2, tier: 'judgement',
  title: 'Secret for ever, and no word of it in public',
  why: 'Years of work that you may never show to the next client.',
  ask: 'May I show the work, and name you, once it is public?',
  fallback: 'After its release: the name, and pictures of what anyone can see.',
  sources: ['Practitioners’ checklists'], labels: [],
  find: together([found('cnf-for-ever'), provided('publicity', noCredit)], reading => !reading.contract.parties.some(({ role }) => hasMatch(role, maker)) || /\bportfolio\b/i.test(reading.contract.text)),
  flags: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe duties of confidentiality in this clause continue «indefinitely».\n«The Designer shall not use the name or logo of the Client in any publicity without consent.»',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\n«The Designer may not issue any press release or refer to the Client in advertising.»\nThe Designer shall keep the Confidential Information of the Client secret «in perpetuity».',
    'This Agreement is between Alder Ltd (the “Company”) and Robin Reed (the “Photographer”).\nThe duties of confidentiality in this clause continue «indefinitely».\n«The Photographer shall not use the Company’s name or trademarks in any advertising without prior written consent.»',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe duties of confidentiality in this clause continue for three years.\nThe Designer shall not use the name or logo of the Client in any publicity without consent.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe duties of confidentiality in this clause continue indefinitely.\nThe Designer may show the work in a portfolio, and shall not otherwise use the name or logo of the Client in any publicity.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe duties of confidentiality in this clause continue indefinitely.\nThe Provider shall not use the name or logo of the Customer in any publicity without consent.',
  ],
})
