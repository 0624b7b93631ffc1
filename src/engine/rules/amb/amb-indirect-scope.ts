import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { after, words } from '../forms'
import { rule } from '../rule'

/** What such bans are about: people, customers, rival business. */
const rivalry = /\b(?:solicit|hire|employ (?:any|or)|recruit|induce|entice|compete|engage in|own (?:any|an?|or)|operate|invest|carry on|acquire|divert|render (?:any )?services|participate in|(?:be|become) (?:engaged|employed|interested|concerned|involved))\w*/i
/** What stays free, or is something else altogether. */
const free = /\bgeneral (?:solicitation|advertis)|\badvertis|\d ?%|per ?cent|publicly[- ](?:traded|held)|\blisted\b|\bconfidential|\bdisclos|\btrademarks?\b|\bcontest|\bgifts?\b|\bexport|\binformation\b|\bproxies\b|\bproxy\b/i

export default rule({
  id: 'amb-indirect-scope', severity: 2, tier: 'likely', together: true,
  title: 'A ban that reaches what you do “indirectly”',
  why: 'The word has no edge: a few shares, a word to a friend or an advertisement that anyone may answer could count.',
  ask: 'Which conduct do you have in mind with “indirectly”?',
  fallback: 'Leave it out, or except listed shares of up to 5% and advertisements to everyone.',
  sources: ['Practitioners’ checklists for employment'], labels: [],
  yieldsTo: ['rst-noncompete-broad', 'rst-noncompete', 'rst-clients', 'rst-nohire', 'rst-nohire-fee', 'rst-exclusive', 'rst-standstill'],
  find: words({
    triggers: ['indirectly'],
    match: /\b(?:(?:shall|will|may|must|agrees?|undertakes?|covenants?)\b[^.;:]{0,120}?\b(?:not|never|refrain)|(?:neither|nor)\b[^.;:]{0,120}?\b(?:shall|will|may))\b[^.;:]{0,120}?(?<mark>(?:either )?directly or indirectly)\b/i,
    unless: free,
    when: found => hasMatch(after(found, 90), rivalry) || hasMatch(found[0].slice(-60), rivalry),
    against: onDoer,
    inDefinitions: false,
  }),
  flags: [
    'During the term the Agent shall not «directly or indirectly» solicit any customer of the Shop.',
    'The Trainer agrees that it will not, «directly or indirectly», hire the staff of the Gym.',
    'Neither party may recruit, «either directly or indirectly», the drivers of the other.',
    'The Seller shall not «directly or indirectly» engage in the same trade in Bergen.',
  ],
  passes: [
    'During the term the Agent shall not solicit any customer of the Shop.',
    'The Trainer agrees that it will not, directly or indirectly, hire the staff of the Gym, except through advertisements to everyone.',
    'Neither party may disclose, either directly or indirectly, the secrets of the other.',
    'The Seller shall not directly or indirectly engage in the same trade in Bergen, but may hold up to 5% of a firm that does.',
  ],
})
