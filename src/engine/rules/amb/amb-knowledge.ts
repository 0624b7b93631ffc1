import { hasMatch } from '../../contract/matches'
import { defines, words } from '../forms'
import { rule } from '../rule'

const owner = String.raw`(?:(?:the )?(?:[A-Z]\w+[’']s?|its|their|our|his|her) )?`

export default rule({
  id: 'amb-knowledge', severity: 1, tier: 'likely', together: true,
  title: 'True only “to its knowledge”, and not after which look',
  why: 'Who did not look does not know. The promise can be kept although the thing is not true.',
  ask: 'Who looked into this, and what did they look at?',
  fallback: 'To the knowledge of [names], after asking those who would know.',
  sources: ['Practitioners’ checklists'], labels: [],
  find: words({
    triggers: ['knowledge', 'aware'],
    match: new RegExp(String.raw`\bto (?:the )?(?:(?:best|extent) of )?${owner}(?:(?:actual|best) )?knowledge(?: and belief)?\b|\b(?:so|as) far as (?:it|the [A-Z]\w+|[A-Z]\w+) (?:is aware|knows)\b|\bis not aware of any\b`),
    when: found => hasMatch(found.input.slice(0, 3000), /\b(?:represents?|warrants?|representations?|warrant(?:y|ies))\b/i),
    unless: /\b[ei]nquir|\binvestigation\b|\breasonable search|\bindemnif/i,
    settledBy: reading => defines(reading, /\bknowledge\b/i),
    inDefinitions: false,
  }),
  flags: [
    'The Seller warrants that, «to its knowledge», the roof is sound.',
    'The Licensor represents that the Software does not, «to the best of Licensor’s knowledge and belief», copy the work of others.',
    'The Owner represents that it «is not aware of any» quarrel about the shop.',
    'The Seller gives this warranty as to the drains only «so far as it is aware».',
  ],
  passes: [
    'The Seller warrants that the roof is sound.',
    'The Licensor represents that the Software does not, to its knowledge after reasonable inquiry, copy the work of others.',
    '“Knowledge” means what Ann Lee knows.\nThe Owner represents that to its knowledge there is no quarrel about the shop.',
    'The Seller shall tell the Buyer what comes to its knowledge about the drains.',
  ],
})
