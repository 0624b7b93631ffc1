import { hasMatch } from '../../contract/matches'
import { onNamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'lia-sole-remedy', severity: 3, tier: 'likely', together: true,
  title: 'One remedy, and no other',
  why: 'If the repair or the credit does not help, you have nothing else to turn to.',
  ask: 'What could we do if you fail again and again?',
  fallback: 'That remedy first; and a way out with a refund after three failures in six months.',
  sources: ['93/13 Annex 1(b), written for consumers'], labels: ['93/13:b'],
  find: words({
    triggers: ['remedy', 'remedies', 'recourse', 'liability'],
    match: /\b(?:(?:the |your |its |Customer['’]s |Buyer['’]s |Licensee['’]s )?(?:(?:sole|only|exclusive)(?:,? (?:and|or) (?:sole|only|exclusive))?) (?:remed(?:y|ies)|right and remedy|recourse))\b|\bremed(?:y|ies) (?:(?:is|are|shall be|will be) )?(?:expressly |strictly )?limited (?:solely )?to (?:the )?(?:repair|replac|refund|credit|correct|re-?perform)\w*|\bthe only remed(?:y|ies) of\b|\bhas no other remed(?:y|ies)\b|\bentire liability for (?:any )?(?:defects?|faults?|breach)\b/i,
    unless: /\ban (?:exclusive|sole|only) remedy|terminat\w+ right|right to terminat|\bterminate the\b|\bnot (?:be )?(?:the |a |an |its |your |(?:the )?\S+['’]s )?(?:sole|only|exclusive)|\bneither\b|in addition to/i,
    when: ([found], { text }) => (hasMatch(text, lonely) || /\b(?:faults?|defects?)\b/i.test(text) || hasMatch(text, ofClause)) && (hasMatch(text, /customer|buyer|licensee|client|your|purchaser|distributor|tenant|subscriber/i) || found.length > 0) && !hasMatch(text, /\b(?:each|either) part(?:y|ies)|parties['’]|protected party|indemnif/i),
    against: onNamed,
  }),
  flags: [
    'The Baker «has no other remedy» for a fault.',
    'Mending is «the only remedy» of the Baker for a fault.',
    'A service credit is «Customer’s sole and exclusive remedy» for any outage.',
    'Repair or replacement shall be «the only remedy» for a defect.',
    'The Buyer’s «remedies shall be limited to repair» or replacement of the boat.',
    'If you are unhappy with our service, «your sole remedy» is to stop using it.',
  ],
  passes: [
    'Mending is one remedy of the Baker for a fault.',
    'A service credit is not the Customer’s sole and exclusive remedy for any outage.',
    'Repair or replacement shall be a remedy for a defect.',
    'This clause states each party’s sole and exclusive remedy for infringement.',
  ],
})

/** “This is the Baker’s sole remedy.” */
const ofClause = /^(?:\d[\d.]{0,6} )?(?:this|that|the foregoing|the above|these)\b[^.;]{0,60}\bremed/i
const lonely = /\bcredits?\b|repair|replac|re-?perform|refund|stop (?:using|your)|discontinue|terminat|cancel|correct/i
