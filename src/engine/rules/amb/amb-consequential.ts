import { hasMatch } from '../../contract/matches'
import { defines, words } from '../forms'
import { rule } from '../rule'

/** The losses that people mean. A sentence that names some of them says what is in and what is out. */
const heads = /\b(?:profits?|revenues?|data|goodwill|savings|loss of (?:use|business|anticipated|production|opportunity|contracts?)|lost (?:business|sales|income)|income|business interruption)\b/i

export default rule({
  id: 'amb-consequential', severity: 2, tier: 'likely', together: true,
  title: 'Rules out “indirect” loss and does not say what that is',
  why: 'Lost profit may or may not be inside these words: it depends on the country and on the facts. It is usually the biggest loss of all.',
  ask: 'Is lost profit in or out, and which other losses do you have in mind?',
  fallback: 'Two lists: the losses that can be claimed, and the losses that cannot.',
  sources: ['World Commerce & Contracting, Most Negotiated Terms'], labels: [],
  find: words({
    triggers: ['consequential', 'indirect', 'special'],
    match: /\b(?:(?:any|for|no) )?(?<mark>(?:(?:special|indirect|incidental|consequential|exemplary|punitive|remote|collateral|secondary)(?:,? (?:and|or|and\/or|nor) |, ?){0,2}){1,8} ?(?:loss(?:es)?|damages?))\b/i,
    when: found => !/[A-Z][a-z]+ (?:Damages|Loss(?:es)?)\b/.test(found[0]) && /\b(?:indirect|consequential)\b/i.test(found[0]) && hasMatch(found.input.slice(Math.max(0, found.index - 400), found.index + found[0].length + 60), /\b(?:not|no|neither|nor|exclud\w+|waive[sd]?|disclaim\w*|never)\b/i),
    settledBy: reading => defines(reading, /\b(?:consequential|indirect|excluded) (?:loss|damage)/i) || reading.contract.words.sentencesWith('consequential').some(i => hasMatch(reading.contract.sentences[i]!.text, heads)),
    inDefinitions: false,
  }),
  flags: [
    'Neither party is liable for «indirect or consequential loss».',
    'In no event shall the Supplier be liable for «special, indirect, incidental or consequential damages».',
    'The Client waives any claim to «consequential damages».',
  ],
  passes: [
    'Neither party is liable for lost profit, lost revenue or lost data.',
    'In no event shall the Supplier be liable for indirect or consequential damages, including loss of profits or data.',
    'The Supplier pays for direct and consequential damages.',
    '“Consequential Loss” means lost profit and lost custom.\nNeither party is liable for Consequential Loss.',
  ],
})
