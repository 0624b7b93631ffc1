import { hasMatch } from '../../contract/matches'
import { after, before, words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'amb-no-actor', severity: 2, tier: 'judgement', together: true,
  title: 'Something must be done, and nobody is named to do it',
  why: 'When it is not done, nobody has broken a promise.',
  ask: 'Who does this?',
  fallback: 'Begin with the name: “The Supplier shall insure the goods.”',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({
    triggers: ['shall', 'must'],
    match: /\b(?:shall|must) (?:also |then |first )?be (?:(?:fully|properly|promptly|duly|carefully) )?(?:delivered|insured|maintained|repaired|returned|refunded|installed|obtained|cleaned|inspected|removed|replaced|shipped|backed up|tested|procured|arranged|supplied|stored)\b|\b(?:training|insurance|parking|support|translations?) (?:shall|must) be provided\b/i,
    when: found => !/\bby\b/i.test(after(found, 160)) && !hasMatch(before(found, 120), /\bby (?:the |an? )?[A-Z]|\b[Pp]art(?:y|ies) $|\b[Nn]otices?\b|\b[Nn]o\b[^,;]{0,60}$/),
    inDefinitions: false,
  }),
  flags: [
    'The goods «shall be insured» against fire.',
    'The roof «must be repaired» every fifth year.',
    'All keys «shall be returned» on the last day.',
  ],
  passes: [
    'The Supplier shall insure the goods against fire.',
    'The roof must be repaired by the Landlord every fifth year.',
    'Notices shall be delivered to the address above.',
    'Each party shall be fully insured.',
  ],
})
