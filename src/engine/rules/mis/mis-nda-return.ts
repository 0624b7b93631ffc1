import { rule } from '../rule'
import { missing } from './missing'
import { consulting, secrets } from './samples'

export default rule({
  id: 'mis-nda-return', severity: 2, tier: 'likely',
  title: 'We found no word on giving it back',
  why: 'Copies lie around for years after the talks are over. It may stand in another paper.',
  ask: 'What happens to the copies at the end?',
  fallback: 'Given back or deleted on request; backups when they are overwritten.',
  sources: [], labels: [],
  ...missing({
    in: ['nda'],
    said: /\b(?:return\w*|destr\w+|delet\w+|eras\w+|hand\w* (?:over|back)|giv\w+ (?:\w+ )?back|surrender\w*|deliver\w*|dispos\w*)\b/i,
    brushedBy: [],
    near: /\b(?:term|duration|terminat\w*)\b/i,
    hurts: /^(?:the )?(?:discloser|disclosing party|owner)$/i,
  }),
  flags: [
    secrets('«NON-DISCLOSURE AGREEMENT»'),
    secrets('«NON-DISCLOSURE AGREEMENT»', 'The duties last for three years.'),
    secrets('NON-DISCLOSURE AGREEMENT', '«1. Term»', 'The duties last for three years.'),
  ],
  passes: [
    secrets('NON-DISCLOSURE AGREEMENT', 'The Recipient shall return all copies on request.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'At the end the Recipient deletes it.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'All copies are destroyed after the talks.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
