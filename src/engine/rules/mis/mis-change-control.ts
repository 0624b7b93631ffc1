import { rule } from '../rule'
import { holds, missing, particulars, pays, performer } from './missing'
import { design } from './samples'

export default rule({
  id: 'mis-change-control', severity: 2, tier: 'likely',
  title: 'We found no word on how changes to the work move the price',
  why: 'The work will change. Without a way to say so, the price and the dates stay where they were. It may stand in another paper.',
  ask: 'If the work changes, how do the price and the dates move?',
  fallback: 'A short note that both of us sign, with the new price and date.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    when: reading => pays(reading) && holds('deliverable', 'deliverables', 'milestone', 'milestones')(reading),
    provisions: ['change-control'],
    said: /\b(?:change (?:orders?|requests?|control|notice)|variations?|additional (?:work|services|deliverables|fees?)|extra work|out of scope|outside (?:of )?the scope|scope creep|change(?:s|d)? (?:to|in|of) (?:the |any )?(?:scope|services|works?|specifications?|project|deliverables?))\b|\b(?:scope|services|work|specifications|deliverables)\b[^.;]{0,100}\b(?:chang\w+|modif\w+|var(?:y|ied)|amend\w*)\b|\b(?:chang\w+|modif\w+|amend\w*)\b[^.;]{0,100}\b(?:scope|services|work|specifications|deliverables)\b/i,
    elsewhere: particulars,
    brushedBy: ['change', 'changes', 'changed'],
    near: /\b(?:scope|services|work|deliverables)\b/i,
    hurts: performer,
  }),
  flags: [
    design('«FREELANCE DESIGN AGREEMENT»', 'The Client pays a fixed fee of USD 900.'),
    design('FREELANCE DESIGN AGREEMENT', '«1. The work»', 'The Designer starts on 4 May 2026. The Client pays USD 900 for it.'),
    design('«FREELANCE DESIGN AGREEMENT»', 'The fixed fee is USD 900. The Designer may change his address by email.'),
  ],
  passes: [
    design('FREELANCE DESIGN AGREEMENT', 'The fixed fee is USD 900. Extra work is paid by the hour.'),
    design('FREELANCE DESIGN AGREEMENT', 'The fixed fee is USD 900. Any change to the Deliverables is agreed by email with its price.'),
    design('FREELANCE DESIGN AGREEMENT', 'The fee stands in the statement of work.'),
    design('FREELANCE DESIGN AGREEMENT'),
  ],
})
