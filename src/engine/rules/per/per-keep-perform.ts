import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

const anyhow = String.raw`(?:notwithstanding|despite|regardless of|irrespective of|even (?:if|though|during|where)|whether or not)`
const trouble = String.raw`(?:disputes?|disagreements?|breach(?:es)?|defaults?|non-?payment|non-?performance|unpaid)`

export default rule({
  id: 'per-keep-perform', severity: 3, tier: 'likely', together: true,
  title: 'You must go on even when they do not keep their side',
  why: 'To stop paying or working is the one lever that you have when they fail you.',
  ask: 'From when may we stop while they are in breach?',
  fallback: 'After 30 days without payment or without the service, the other side may stop too.',
  sources: ['93/13 Annex 1(o), written for consumers'], labels: ['93/13:o'],
  find: words({
    triggers: ['continue', 'perform', 'pay', 'suspend', 'withhold', 'stop', 'proceed'],
    match: new RegExp([
      String.raw`\b(?:shall|must|will|agrees? to)\b(?! not)[^.;]{0,40}?\b(?:(?:continue|proceed|keep|go on)\b (?:to |with |on )?(?:\w+ ){0,2}?(?:perform\w*|pay\w*|work\w*|deliver\w*|provid\w*|supply\w*)|pay|perform)\b[^.;]{0,120}?\b${anyhow}\b[^.;]{0,80}?\b${trouble}\b`,
      String.raw`\b${anyhow}\b[^.;]{0,80}?\b${trouble}\b[^.;]{0,100}?\b(?:shall|must|will|agrees? to)\b(?! not)[^.;]{0,40}?\b(?:continue|proceed|keep|go on)\b[^.;]{0,60}?\b(?:to )?(?:perform\w*|pay\w*|work\w*|deliver\w*|provid\w*|services|obligations)\b`,
      String.raw`\b(?:shall|may|must|will) not (?:\w+ )?(?:suspend|stop|cease|interrupt)\b[^.;]{0,100}?\b(?:services?|work|performance|deliver\w+|payments?)\b[^.;]{0,100}?\b(?:${anyhow}|by reason of|because of|on account of|in the event of|due to)\b[^.;]{0,60}?\b${trouble}\b`,
    ].join('|'), 'i'),
    unless: /\b(?:each|either|both|neither|the) part(?:y|ies)\b|\bundisputed\b|\bconfidential\w*|\bsurviv\w+|\bindemnif\w*|\bwithout prejudice|\bterminat\w+ (?:for|by|due)|\bforce majeure|\bguarant(?:y|or|ee)|\binterest\b|\bloans?\b|\bnote\b|\bthis waiver\b|\bpast failures?\b|\bany failure (?:of|by) (?:the )?\w+ to (?:exercise|enforce|insist|give)/i,
    against: onDoer,
  }),
  flags: [
    'The Supplier «shall continue to perform the services notwithstanding any dispute» about its invoices.',
    '«Even if the Provider is in breach, the Customer must continue to pay» the fees.',
    'The Contractor «shall not suspend the work by reason of any non-payment».',
  ],
  passes: [
    'Each party shall continue to perform notwithstanding any dispute.',
    'If the Provider is in breach, the Customer may stop paying the fees.',
    'The Contractor shall not suspend the work without notice.',
  ],
})
