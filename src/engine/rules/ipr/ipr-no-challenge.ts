import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ipr-no-challenge', severity: 2, tier: 'likely', oneSided: true, together: true,
  title: 'You may not question their rights',
  why: 'If their patent or mark is weak, or is yours, you could not say so.',
  ask: 'Why is this needed, and could it end with the contract?',
  fallback: 'They may end the contract if we challenge their rights; we may still defend ourselves.',
  sources: [], labels: ['cuad:covenant-not-to-sue'],
  find: words({
    triggers: ['challenge', 'contest', 'dispute', 'attack', 'question', 'oppose', 'challenging', 'contesting', 'never'],
    match: /\b(?:shall|will|agrees?|may|must) (?:not|never)\b(?: to)?[^.;]{0,80}?\b(?:challenge|contest|dispute|attack|question|oppose)\b[^.;]{0,160}?\b(?:validity|ownership|title|rights? (?:in|to|of)|enforceability|registration|patents?|trade ?marks?|marks)\b|\bagrees? never to (?:challenge|contest|dispute|question)\b[^.;]{0,100}?\b(?:ownership|validity|title|rights?)\b|\b(?:shall|will) not (?:challenge|dispute|contest)(?:, or (?:assist|help) (?:others|anyone)[^.;,]{0,20},)?[^.;]{0,40}?\b(?:validity of any right|intellectual property rights)\b/i,
    unless: /neither party|\bmay (?:contest|challenge)\b|each party|jurisdiction|venue|\bdebt\b|\binvoice|\bliens?\b|service of process/i,
    against: onDoer,
  }),
  flags: [
    'The Baker «agrees never to contest the Mill’s ownership» of a mark.',
    'The Licensee «shall not challenge the validity» of the patents.',
    'Distributor «agrees not to contest Company’s ownership» of the brand.',
    'The Retailer «will never attack the title» of the Maker in the marks.',
  ],
  passes: [
    'The Licensor licenses the marks to the Licensee.\nThe Licensor shall not challenge the validity of the Licensee’s marks. The Licensee shall not challenge the validity of the Licensor’s marks.',
    'The Licensee shall not use the patents elsewhere.',
    'Neither party shall challenge the ownership of the other.',
    'Distributor may contest an invoice within ten days.',
    'The Licensee shall not challenge the validity of the patents, but may contest it in a suit that is brought against it.',
  ],
})
