import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ipr-moral', severity: 1, tier: 'likely', together: true,
  title: 'You give up the right to be named, and to object to changes',
  why: 'They could leave your name off, or change the work in ways you would not stand for.',
  ask: 'May I be credited, and asked before the work is changed?',
  fallback: 'A credit line; no changes that would harm my name.',
  sources: [], labels: [],
  find: words({
    triggers: ['moral', 'named', '77', 'sections'],
    match: /\b(?:waives?|waiving|waiver|waived|agrees? not to (?:assert|enforce|exercise)|releases?|renounces?)\b[^.;]{0,120}?\bmoral rights?\b|\bmoral rights?\b[^.;]{0,120}?\b(?:(?:are|is|be) (?:hereby )?(?:irrevocably )?waived|waives?)\b|\bgives? up the right to be (?:named|identified|credited) as\b|\bwaives?\b[^.;]{0,80}?\brights under sections? 77 to\b/i,
    against: onDoer,
  }),
  flags: [
    'The Baker «gives up the right to be named as» the author.',
    'The Author «waives all moral rights» in the work.',
    'All «moral rights in the design are hereby waived».',
    'You «agree not to assert any moral rights» against us.',
  ],
  passes: [
    'The Baker keeps the right to be named as the author.',
    'The Author keeps all moral rights in the work.',
    'The Publisher respects the moral rights of the Author.',
    'You waive the delivery charge; moral rights are not affected.',
  ],
})
