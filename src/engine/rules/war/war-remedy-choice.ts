import { hasMatch } from '../../contract/matches'
import { onUnnamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'war-remedy-choice', severity: 2, tier: 'likely', together: true,
  title: 'They choose how a fault is put right',
  why: 'A third repair may be offered where you need your money back.',
  ask: 'After a repair that fails, may we choose?',
  fallback: 'They choose first; if that fails within 30 days, we choose.',
  sources: [], labels: [],
  yieldsTo: ['lia-sole-remedy'],
  find: words({
    triggers: ['option', 'election', 'discretion', 'choice'],
    match: /\b(?:at|in) (?:its|our|their|the \w+['’]s|\w+['’]s) (?:(?:sole|own|absolute|exclusive)(?: and (?:sole|absolute|exclusive))?) (?:option|election|discretion|choice)\b[^.;]{0,25}?\b(?:repair|replac(?:e|ement)|correct|re-?perform|refund|credit)\w*\b[^.;]{0,80}?\bor\b[^.;]{0,40}?\b(?:repair|replac(?:e|ement)|correct|re-?perform|refund|credit|return)\w*/i,
    unless: /infring|\binsur|\blandlord|\btenant|\bcustomer['’]s (?:sole |own )?(?:option|election)|\b(?:buyer|client|purchaser|licensee)['’]s (?:sole |own )?(?:option|election|discretion)/i,
    when: (_, { text }) => hasMatch(text, /\b(?:defect\w*|warrant\w*|faulty?|non-?conform\w*|fails?)\b/i) && !hasMatch(text, /\b(?:customer|buyer|client|purchaser|licensee) (?:may|shall|will)\b[^.;]{0,40}\b(?:at|in) its\b/i),
    against: onUnnamed,
  }),
  flags: [
    'If the goods are defective, the Seller will «at its sole option repair or replace» them.',
    'For a fault covered by the warranty the Provider shall «in its sole discretion correct the Service or refund» the price of the month.',
    'We will, «at our sole choice, repair or replace» a faulty device.',
  ],
  passes: [
    'If the goods are defective, the Buyer may at its sole option have them repaired or replaced.',
    'For a fault covered by the warranty the Provider shall correct the Service or refund the price of the month.',
    'We will, at your choice, repair or replace a faulty device.',
  ],
})
