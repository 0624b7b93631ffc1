import { rule } from '../rule'
import { holds, missing } from './missing'
import { consulting, design } from './samples'

export default rule({
  id: 'mis-acceptance', severity: 3, tier: 'likely',
  title: 'We found no word on when the work counts as done',
  why: 'If nobody can say when it is accepted, the last payment can always wait. It may stand in another paper.',
  ask: 'How will we both know that it is accepted, and by when?',
  fallback: 'A short test; ten working days to object, with reasons; else it is accepted.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    when: holds('deliverable', 'deliverables', 'milestone', 'milestones'),
    provisions: ['acceptance'],
    keyTerms: ['acceptance'],
    said: /\b(?:accept(?:s|ed|ance|able)?|approv\w+|satisf\w+|sign(?:s|ed)? off|test(?:s|ed|ing)?|reject\w*|review\w*|inspect\w*)\b[^.;]{0,120}\b(?:deliver\w*|work\w*|products?|results?|services?|milestones?|materials|reports?)\b|\b(?:deliver\w*|work product|results?|milestones?|services|materials)\b[^.;]{0,160}\b(?:accept\w*|approv\w*|satisf\w*|review\w*|reject\w*|inspect\w*)\b/i,
    elsewhere: /\b(?:exhibits?|schedules?|annex(?:es|ures?)?|appendi(?:x|ces)|statements? of work|SOWs?|work orders?|task orders?|proposals?)\b/i,
    brushedBy: ['accept', 'accepts', 'accepted', 'acceptance', 'approve', 'approval', 'satisfaction'],
    near: /\b(?:deliver\w*|work|services)\b/i,
  }),
  flags: [
    design('«FREELANCE DESIGN AGREEMENT»'),
    design('«FREELANCE DESIGN AGREEMENT»', 'The Designer sends the Deliverables by email on 4 May 2026.'),
    design('FREELANCE DESIGN AGREEMENT', '«1. Delivery»', 'The Designer sends the Deliverables by email.'),
  ],
  passes: [
    design('FREELANCE DESIGN AGREEMENT', 'The Client accepts or rejects the Deliverables within ten days.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Deliverables are done when the Client has approved them by email.'),
    design('FREELANCE DESIGN AGREEMENT', 'The tests stand in Schedule 1.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
