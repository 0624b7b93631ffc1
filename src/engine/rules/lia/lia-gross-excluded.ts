import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'lia-gross-excluded', severity: 3, tier: 'likely',
  title: 'Even gross carelessness or intent is excused',
  why: 'Somebody who answers for nothing, not even what they do on purpose, has little reason to take care.',
  ask: 'Surely this is not meant to cover what is done on purpose or with gross carelessness?',
  fallback: 'The limit does not cover intent, fraud or gross negligence.',
  sources: ['EU Data Act Article 13(4)(a), written for data contracts', 'CLAUDETTE, limitation of liability'], labels: ['claudette:LTD', '93/13:b'],
  find: words({
    triggers: ['gross', 'wilful', 'willful', 'intentional', 'fraud', 'whether', 'grossly', 'willfully', 'wilfully'],
    match: /\b(?:(?:not|no event|no circumstances?|neither|exclud\w+|disclaim\w*|waive\w*|releas\w+)\b[^.;]{0,300}?\b(?:liab(?:le|ility)|responsible|claims?|damages)\b[^.;]{0,300}?(?<mark>(?:even (?:if|where|in (?:the )?(?:case|event) of)|including|whether|regardless of|irrespective of|notwithstanding)\b[^.;]{0,100}?\b(?:gross(?:ly)? negligen(?:ce|t)|wil+ful (?:misconduct|default|act)|intentional (?:misconduct|acts?)|fraud)))\b|\b(?:limits?|limitations?|exclusions?|caps?)\b[^.;]{0,60}? appl(?:y|ies)\b[^.;]{0,20}?(?:even (?:if|where)|regardless of|irrespective of|notwithstanding|whether or not)\b[^.;]{0,60}?\b(?:gross(?:ly)? negligen(?:ce|t)|wil+ful(?:ly)?|intentional(?:ly)?|fraud)\b/i,
    unless: /\b(?:except|other than|save|unless|excluding (?:its |their )?(?:gross|wil|intent|fraud)|not (?:\w+ ){0,3}?(?:apply|limit|exclude)|nothing)\b/i,
  }),
  flags: [
    'These «limits apply even where the Mill was grossly negligent».',
    'The Supplier shall not be liable for any loss, «even if caused by its gross negligence».',
    'You release us from all claims, «including claims for intentional misconduct».',
    'In no event is the Carrier liable, «whether for negligence or willful misconduct».',
  ],
  passes: [
    'These limits do not apply where the Mill was grossly negligent.',
    'The Supplier shall not be liable for any loss, except if caused by its gross negligence.',
    'The Supplier shall be liable for any loss, even if caused by gross negligence of its staff.',
    'In no event is the Carrier liable for delay.',
  ],
})
