import { rule } from '../rule'
import { missing } from './missing'
import { consulting } from './samples'

export default rule({
  id: 'mis-law', severity: 2, tier: 'likely',
  title: 'We found no word on which law applies',
  why: 'Between places, the first fight is then about whose law decides the second. It may stand in another paper.',
  ask: 'Which law applies, and where would a dispute be heard?',
  fallback: 'The law of the side that would be sued, or of a place that both accept.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'sale', 'licence', 'nda', 'distribution', 'partnership'],
    provisions: ['governing-law'],
    keyTerms: ['governing-law'],
    said: /\b(?:govern\w*|constru\w+|interpret\w*|subject to|enforced|in accordance with)\b[^.;]{0,120}\blaws?\b|\blaws? of\b[^.;]{0,80}\b(?:govern\w*|appl(?:y|ies))|\b(?:choice of|governing|applicable) law\b|\bthe laws of the (?:state|commonwealth|province)\b|\b(?!(?:by|of|at|in|the|under|applicable|any|no|all|tax|labou?r|data|privacy|patent|copyright|case|common|such|that|and|or|to|a|with|export|employment|relevant|local|criminal|public|other|securities|antitrust|permitted|required)\b)[a-z]{3,20} laws?(?:[.;,]| and\b| appl| govern| control)|\bplace[’']s law\b/i,
    elsewhere: /\b(?:master|framework|general terms|terms and conditions)\b/i,
    brushedBy: ['governed', 'governing', 'jurisdiction'],
    near: /\b(?:disputes?|jurisdiction|miscellaneous|general)\b/i,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»'),
    consulting('«CONSULTING AGREEMENT»', 'Disputes go to the courts of Leeds, which have jurisdiction.'),
    consulting('CONSULTING AGREEMENT', '«1. Disputes»', 'The parties talk for ten days before anybody sues.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'This Agreement is governed by the law of Oregon.'),
    consulting('CONSULTING AGREEMENT', 'The laws of Norway apply to this Agreement.'),
    consulting('CONSULTING AGREEMENT', 'This Agreement is construed in accordance with English law.'),
  ],
})
