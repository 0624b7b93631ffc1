import { rule } from '../rule'
import { holds, missing, performer } from './missing'
import { consulting, design } from './samples'

export default rule({
  id: 'mis-frl-portfolio', severity: 1, tier: 'likely',
  title: 'We found no word on whether the work may be shown',
  why: 'Work that nobody may see brings no new work. It may stand in another paper.',
  ask: 'May I show it once it is public?',
  fallback: 'Yes, with your name, after you have made it public.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    when: holds('designer', 'logo', 'artwork', 'illustration', 'illustrations', 'illustrator', 'photographer', 'copywriter', 'graphic', 'animation'),
    provisions: ['publicity'],
    said: /\b(?:portfolio\w*|showcas\w+|self-promot\w*|case stud(?:y|ies)|references?|credits?|credited|publici\w+|press|promot\w+|advertis\w+|display\w*|exhibit(?:s|ed|ing)?|show(?:s|n)? (?:the|its|his|her|their))\b/i,
    elsewhere: /\b(?:statements? of work|SOWs?|proposals?|briefs?|schedules?)\b/i,
    brushedBy: [],
    near: /\b(?:rights|ownership|intellectual property|copyright|deliverables?)\b/i,
    hurts: performer,
  }),
  flags: [
    design('«FREELANCE DESIGN AGREEMENT»'),
    design('«FREELANCE DESIGN AGREEMENT»', 'The Client pays USD 900.'),
    design('FREELANCE DESIGN AGREEMENT', '«1. Copyright»', 'The Designer assigns all copyright in the Deliverables to the Client.'),
  ],
  passes: [
    design('FREELANCE DESIGN AGREEMENT', 'The Designer may show the Deliverables in its portfolio.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Client names the Designer in a credit on the page.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Designer shall not use the Deliverables for publicity.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
