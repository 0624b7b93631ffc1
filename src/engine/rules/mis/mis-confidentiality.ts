import { rule } from '../rule'
import { missing } from './missing'
import { consulting } from './samples'

export default rule({
  id: 'mis-confidentiality', severity: 2, tier: 'judgement',
  title: 'We found nothing that keeps shared information secret',
  why: 'Prices, customers and plans will be seen along the way, and nothing here says that they stay inside. It may stand in another paper.',
  ask: 'How is the information that we share kept?',
  fallback: 'A short clause for both: use it for this only, tell nobody, three years.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'distribution'],
    provisions: ['confidentiality'],
    said: /\b(?:confiden\w+|non-?disclosure|secre(?:ts?|cy)|proprietary|NDA|privacy policy|not disclose)\b|\b(?:stays? between us|keeps? (?:it |this )?to (?:itself|ourselves)|private)\b/i,
    brushedBy: [],
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»'),
    consulting('«CONSULTING AGREEMENT»', 'The Client pays USD 4,000 for the Services.'),
    consulting('«CONSULTING AGREEMENT»', 'The Client opens its books to the Consultant.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'Each party keeps the plans of the other confidential.'),
    consulting('CONSULTING AGREEMENT', 'The non-disclosure agreement of 4 May 2026 goes on.'),
    consulting('CONSULTING AGREEMENT', 'The Consultant shall not disclose the plans of the Client.'),
  ],
})
