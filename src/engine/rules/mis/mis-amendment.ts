import { rule } from '../rule'
import { missing } from './missing'
import { consulting } from './samples'

export default rule({
  id: 'mis-amendment', severity: 2, tier: 'likely',
  title: 'We found no word on how this is changed',
  why: 'A chat by the coffee machine could then be called a change. It may stand in another paper.',
  ask: 'Can we agree that a change needs a yes from both, in writing?',
  fallback: 'Changes count when both have agreed by email or on paper.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'sale', 'licence', 'nda', 'lease', 'distribution'],
    provisions: ['amendment', 'terms-change', 'change-control'],
    keyTerms: ['change-procedure'],
    said: /\b(?:amend|modif|vari|chang|alter|supplement)\w*\b[^.;]{0,200}\b(?:writ\w+|sign\w*|agree\w*|consent\w*|mutual\w*)|\b(?:writ\w+|sign\w*|mutual\w*|agree\w*)\b[^.;]{0,120}\b(?:amend|modif|vari(?:ed|ation)|chang|alter)|\bchanges?\b[^.;]{0,60}\b(?:text form|both|only|count)\b/i,
    elsewhere: /\b(?:master|framework|general terms|terms and conditions)\b/i,
    brushedBy: ['amend', 'amended', 'amendment', 'amendments', 'modified', 'modification'],
    near: /\b(?:entire|miscellaneous|general)\b/i,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»'),
    consulting('«CONSULTING AGREEMENT»', 'The Client pays USD 4,000 for the Services.'),
    consulting('CONSULTING AGREEMENT', '«1. General»', 'This Agreement has two copies.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'This Agreement may be amended only in writing.'),
    consulting('CONSULTING AGREEMENT', 'Both parties sign every change of this Agreement.'),
    consulting('CONSULTING AGREEMENT', 'A modification of this Agreement needs the consent of both parties.'),
  ],
})
