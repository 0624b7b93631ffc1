import { rule } from '../rule'
import { missing } from './missing'
import { consulting, secrets } from './samples'

export default rule({
  id: 'mis-nda-no-licence', severity: 1, tier: 'likely',
  title: 'We found no word that the information stays with its owner',
  why: 'To show somebody a design is not to let them use it, and it is well to say so. It may stand in another paper.',
  ask: 'Do we agree that showing it gives no rights in it?',
  fallback: 'One line: nothing here passes or licenses any right.',
  sources: [], labels: [],
  ...missing({
    in: ['nda'],
    said: /\b(?:licen[cs]e\w*|title|ownership|owns|owned|property|proprietary rights?|intellectual|no rights?|any rights?|rights? (?:in|to)|belongs?)\b/i,
    brushedBy: [],
    hurts: /^(?:the )?(?:discloser|disclosing party|owner)$/i,
  }),
  flags: [
    secrets('«NON-DISCLOSURE AGREEMENT»'),
    secrets('«NON-DISCLOSURE AGREEMENT»', 'The duties last for three years.'),
    secrets('«NON-DISCLOSURE AGREEMENT»', 'The Recipient may use the plans for the sale of the mill only.'),
  ],
  passes: [
    secrets('NON-DISCLOSURE AGREEMENT', 'No licence is given.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'The information remains the property of the Discloser.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'The Recipient gets no rights in it.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
