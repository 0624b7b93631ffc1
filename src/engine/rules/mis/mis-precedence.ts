import { rule } from '../rule'
import { manyPapers, missing } from './missing'
import { consulting } from './samples'

export default rule({
  id: 'mis-precedence', severity: 2, tier: 'judgement',
  title: 'Several papers, and no word on which one wins',
  why: 'If the price in the order and the price in the schedule differ, each of you will point to another page. It may stand in another paper.',
  ask: 'If two of these papers clash, which one wins?',
  fallback: 'This contract first, then the schedules, then orders and emails.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'sale', 'licence'],
    when: manyPapers,
    said: /\b(?:conflicts?|inconsisten\w+|discrepanc\w+|prevails?|precedence|supersedes? (?:any|the) (?:terms|order)|(?:shall|will) (?:govern|control)|controls|priority)\b/i,
    brushedBy: [],
    near: /\b(?:entire|documents|miscellaneous|general|order)\b/i,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»', 'The Services are described in Schedule 1. The price stands in Schedule 2. Each purchase order is part of this Agreement.'),
    consulting('«CONSULTING AGREEMENT»', 'The Services stand in Exhibit A, the price in Exhibit B. The purchase orders of the Client form part of this Agreement.'),
    consulting('CONSULTING AGREEMENT', '«1. Documents»', 'The Services are those in Annex 1 and in each statement of work. A statement of work is part of this Agreement, and so is Annex 2.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'The Services stand in Schedule 1, the price in Schedule 2. Each purchase order is part of this Agreement. This Agreement prevails.'),
    consulting('CONSULTING AGREEMENT', 'The Services are described in Schedule 1.'),
    consulting('CONSULTING AGREEMENT', 'The Services stand in Exhibit A, the price in Exhibit B and in purchase orders. If they conflict, Exhibit A comes first.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
