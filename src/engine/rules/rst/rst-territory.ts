import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'rst-territory', severity: 2, tier: 'judgement', together: true,
  title: 'Sales outside an area, or to some customers, are forbidden',
  why: 'Orders that come from elsewhere by themselves are lost; some laws do not let a maker forbid these.',
  ask: 'May we answer a customer from elsewhere who comes to us unasked?',
  fallback: 'No advertising and no branch outside the area; orders that come unasked may be filled.',
  sources: ['EU Regulation 2022/720 on vertical agreements, Article 4'], labels: [],
  yieldsTo: ['rst-clients', 'cnf-hidden-limits'],
  find: words({
    triggers: ['territory', 'area', 'region', 'territories', 'outside'],
    match: /\b(?:shall|will|may|must|agrees?|undertakes?|covenants?)(?: \w+,?){0,3}? not(?: to)?\b[^.;]{0,120}?\b(?:sell|market|solicit|distribute|ship|promote|advertise|supply|resell|export|offer)\b[^.;]{0,140}?\boutside (?:of )?(?:the|its|such|said|that|this|their)? ?(?:\w+ ){0,2}?(?:territor(?:y|ies)|areas?|regions?)\b/i,
    unless: /\b(?:neither|each|either|both) part(?:y|ies)\b|\bnot (?:be )?(?:prevent|prohibit|restrict|preclud)\w*|\bnothing\b|\b(?:confidential|personal data|laws? of|export control\w*)\b/i,
    when: (found, sentence, reading) => onDoer(found, sentence, reading) !== undefined,
    against: onDoer,
  }),
  flags: [
    'The Maker supplies the Distributor.\nThe Distributor «shall not sell the Products outside the Territory».',
    'The Maker supplies the Reseller.\nThe Reseller «may not advertise or ship goods to customers outside of its Area».',
    'The Maker supplies the Dealer.\nThe Dealer «agrees not to solicit orders from outside the sales region».',
    'The Maker supplies the Agent.\nThe Agent «will not offer the goods outside the territory».',
  ],
  passes: [
    'The Maker supplies the Distributor.\nThe Distributor may sell the Products outside the Territory.',
    'The Maker supplies the Reseller.\nThe Reseller may not advertise with the name of the Maker inside its Area.',
    'The Maker supplies the Dealer.\nThe Dealer agrees to pass on orders from outside the sales region.',
    'The Maker supplies the Agent.\nNothing in this Agreement shall mean that the Agent may not offer the goods outside the territory.',
  ],
})
