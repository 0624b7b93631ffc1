import { endlessIn } from '../endless'
import { rule } from '../rule'
import { missing, particulars } from './missing'
import { consulting } from './samples'

export default rule({
  id: 'mis-termination', severity: 3, tier: 'likely',
  title: 'We found no way for either of you to leave',
  why: 'If it goes badly, it is unclear how either of you gets out, and when. It may stand in another paper.',
  ask: 'How may each of us end it, and with how much notice?',
  fallback: 'Thirty days’ notice for both; 30 days to put a breach right.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'licence', 'distribution'],
    // A clause that gives it no end is marked itself, by another rule.
    when: ({ contract }) => endlessIn(contract).length === 0,
    provisions: ['termination-for-convenience', 'termination-for-cause', 'account-termination', 'cure-period'],
    keyTerms: ['exit-rights', 'notice-to-terminate', 'cure-period'],
    said: /\b(?:terminat|cancel)\w*\b[^.;]{0,160}\b(?:notice|breach|may|either|right|convenience|time|cause|default)\b|\b(?:may|part(?:y|ies)|right to|entitled to|notice|unless|until|earlier)\b[^.;]{0,160}\b(?:terminat\w*|cancel\w*|withdraw|rescind|end (?:this|the))\b|\b(?:gives?|with|on|upon)\b[^.;]{0,60}\bnotice\b[^.;]{0,30}\b(?:ends?|stops?|leaves?|each|either)\b|\b(?:either|each|any|one|both)\b[^.;]{0,60}\b(?:ends?|stop|leave|walk away)\b|\bgives?\b[^.;]{0,30}(?:months?|days?|weeks?)[’'] notice\b/i,
    elsewhere: particulars,
    brushedBy: ['terminate', 'terminated', 'termination', 'cancel', 'cancelled', 'cancellation'],
    near: /\b(?:term|termination|duration)\b/i,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»', 'This Agreement lasts for two years.'),
    consulting('CONSULTING AGREEMENT', '«1. Term»', 'This Agreement lasts for two years from 4 May 2026.'),
    consulting('«CONSULTING AGREEMENT»', 'On termination the Consultant hands over the plans.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'This Agreement lasts for two years. Either party may end this Agreement on ten days’ notice.'),
    consulting('CONSULTING AGREEMENT', 'This Agreement lasts for two years. A party may terminate it if the other is in breach.'),
    consulting('CONSULTING AGREEMENT', 'The Client may cancel the Services.'),
    consulting('CONSULTING AGREEMENT', 'This Agreement shall continue indefinitely.'),
  ],
})
