import { words } from '../forms'
import { rule } from '../rule'
import { spokenTo } from '../voice'

export default rule({
  id: 'ind-defence', severity: 3, tier: 'likely',
  title: 'They run the defence, or settle, and you pay',
  why: 'Whoever does not pay has no reason to keep the bill small.',
  ask: 'May we approve a settlement before it is made at our cost?',
  fallback: 'No settlement without our consent, which we will not hold back without reason.',
  sources: [], labels: [],
  find: words({
    triggers: ['settle', 'settlement', 'defence', 'defense', 'defend', 'compromise', 'control'],
    match: /\b(?:(?:right|entitled|may|option)\b[^.;]{0,80}?\b(?:assume|take over|control|conduct|undertake)\b[^.;]{0,60}?\b(?:exclusive )?(?:defen[cs]e|control)\b[^.;]{0,200}?\bat (?:your|the (?:indemnitor|indemnifying party|supplier|contractor|tenant|customer|licensee|client|consultant|distributor|vendor)['’]?s?|such \w+['’]s) (?:own |sole )?(?:cost|expense)|(?:may|right to|entitled to)\b[^.;]{0,40}?\b(?:settle|compromise)\b[^.;]{0,120}?\b(?:in (?:its|our|their) (?:sole |absolute )+discretion|without (?:your|the|its|prior)[^.;]{0,60}?consent|at (?:your|the \w+['’]s|indemnitor['’]s) (?:sole )?(?:cost|expense))|(?:assume|take over) the exclusive defen[cs]e)\b|\bmay (?:choose (?:its|their) own counsel and )?(?:settle|compromise)\b[^.;]{0,60}?\bany (?:such )?claims?\b[^.;]{0,60}?\bat (?:the )?\S+['’]s (?:sole )?(?:cost|expense)\b|\bcompromise any claim without the consent\b[^.;]{0,60}?\bat the (?:cost|expense) of\b|\b(?:has|have|takes?|keeps?) (?:the )?(?:sole|full|exclusive) control (?:of|over) the defen[cs]e\b[^.;]{0,60}?\b(?:shall|will|must) (?:bear|pay)\b[^.;]{0,20}?\b(?:costs?|expenses?)\b/i,
    unless: /indemnif(?:ied|ying) part|cooperat|\b(?:shall|may|will) not\b[^.;]{0,60}?\b(?:settle|compromise)|at (?:our|its|their) (?:own |sole )?(?:cost|expense)|\b(?:neither|either|each)(?: of the)? part|\bpatents?\b|\b(?:initiating|defending) party|fails? to|refus|does not (?:assume|defend)|without (?:the )?(?:prior )?(?:written )?consent of the indemnif|if the indemnif/i,
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    'The Mill «has sole control of the defence of every claim, and the Baker shall bear all costs» of it.',
    'The Mill «may settle any claim as it thinks fit at the Baker’s expense».',
    'The Client has the «right to assume the defence of any claim at the Contractor’s expense».',
    'We reserve the right to «assume the exclusive defense» of any matter that you must cover.',
    'The Landlord «may settle any claim at the Tenant’s expense».',
  ],
  passes: [
    'The Mill may settle any claim as it thinks fit at its own expense.',
    'The Client has the right to join the defence of any claim at its own expense.',
    'The Client may intervene and assume the defence of any claim at its expense.',
    'Neither party may settle any claim without the consent of the other at the Contractor’s expense.',
    'The Landlord shall not settle any claim without the consent of the Tenant.',
    'If the Supplier fails to act, the Customer may settle the claim at the Supplier’s expense.',
  ],
})
