import { onTenant } from '../called'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'lea-no-abatement', severity: 3, tier: 'likely', together: true,
  title: 'You pay rent even when you cannot use the space',
  why: 'After a fire or a flood you would pay for a space that you cannot open.',
  ask: 'Could the rent stop while the space cannot be used?',
  fallback: 'The rent stops, in proportion, until the space can be used; after six months either of us may leave.',
  sources: [], labels: [],
  find: words({
    triggers: ['rent', 'rents', 'abatement', 'abate'],
    match: /\b(?:(?:rent|rents)\b[^.;]{0,160}?\b(?:even (?:if|though|when)|whether or not|regardless of whether|although)\b[^.;]{0,40}?\b(?:premises|space|unit|property|building)\b[^.;]{0,40}?\b(?:cannot|can(?:not)? (?:no longer )?be|unusable|untenantable|not (?:be )?(?:fit|used|usable)|damaged|destroyed)|(?:premises|space|unit|building)\b[^.;]{0,80}?\b(?:damaged|destroyed|cannot be used|unusable|untenantable)\b[^.;]{0,120}?\b(?:rent (?:does|shall|will) not (?:stop|abate|be (?:reduced|abated|suspended))|(?:without|no) (?:any )?abatement|no (?:reduction|suspension) of (?:the )?rent))/i,
    unless: /\b(?:unless|except|other than)\b|negligence of (?:the )?(?:tenant|lessee)|(?:tenant|lessee)[’']s (?:negligence|fault)/i,
    against: onTenant,
  }),
  flags: [
    'The Tenant shall pay the «rent in full, even if the premises cannot» be used.',
    'If the «building is damaged so that the Tenant cannot trade, the rent does not stop».',
    'Where the «premises are destroyed by fire there shall be no abatement» of rent.',
  ],
  passes: [
    'The Tenant shall pay the rent in full, and the rent stops while the premises cannot be used.',
    'If the building is damaged so that the Tenant cannot trade, the rent does not stop where the fire was the Tenant’s fault.',
    'Where the premises are destroyed by fire the rent shall abate.',
  ],
})
