import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

const compete = String.raw`(?:compet(?:e|es|ing|itive|itors?)|in competition|non-?compet\w+)`
const work = String.raw`(?:engage|participate|own|operate|invest|sell|manufacture|market|promote|distribute|develop|commerciali[sz]e|conduct|carry on|have (?:any|an) interest|provide|offer|represent|act|research|enter into|endorse)`

export const nonCompete: ProvisionKind = {
  kind: 'non-compete',
  holder: 'who is protected from competition',
  triggers: ['compete', 'competes', 'competing', 'competitive', 'competitor', 'competitors', 'competition', 'non-competition', 'noncompetition', 'similar', 'business', 'engage', 'develop', 'products', 'product', 'indirectly'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:not|neither|nor|no)\b[^]{0,400}\b${compete}\b`, 'i'),
      new RegExp(String.raw`\b(?:refrain|prohibited|prohibit\w*|abstain)\b[^.;]{0,160}\b${compete}\b`, 'i'),
      new RegExp(String.raw`\b(?:not|neither)\b[^.;]{0,200}\b${work}\b[^]{0,200}\b(?:similar|same|identical)\b[^.;]{0,60}\b(?:to|as)\b[^.;]{0,60}\b(?:business|products?|services?|project|type|those|system)\b`, 'i'),
      // A business of one's own, near or far, with or without others.
      /\b(?:shall|will|agrees?|covenants?)\b[^.;]{0,60}\bnot\b[^.;]{0,160}\b(?:directly or indirectly|directly nor indirectly)\b[^]{0,200}\b(?:own|operate|engage|carry on|develop|manufacture|commerciali[sz]e|market|have any interest)\b[^.;]{0,200}\b(?:business|restaurants?|products?|hotels?|stores?|compounds?|franchise)\b/i,
    ],
    unless: [
      /\b(?:competitive (?:bid|price|pric|rate|market|advantage|disadvantage|infring\w+|dynamic)|unfair competition|compete with each other|competent)\b/i, /\b(?:disclos\w+|confidential(?:ity)?)\b[^.;]{0,100}\bcompet|\barbitrat\w+\b/i, /\b(?:assign\w*|transfer\w*|change (?:of|in) control|sub-?licen[cs]\w*)\b[^.;]{0,140}\bcompetitors?\b/i,
      /\bnothing\b[^.;]{0,160}\b(?:prevent|restrict|preclude|prohibit|limit)/i, /\bnot\b[^.;]{0,20}\b(?:be )?(?:prevent|restrict|preclude|prohibit|construed|relieve|require|impair|limited)(?:ed)?\b/i,
      /\b(?:not|no) (?:\w+ ){0,3}competitors?\b[^.;]{0,60}\b(?:without|consent)\b|\b(?:is|are) not (?:an? )?(?:\w+ (?:or \w+ )?){0,2}competitors?\b|\bnot to [A-Z]\w+ competitors\b/i,
      // Shares and votes are a standstill; how something is said of a rival is another matter.
      /\b(?:voting|proxy|proxies|tender offer|disparag\w+|bribe\w*)\b|\bnot be unreasonably withheld\b/i,
    ],
    when: ({ text }) => /\b(?:shall|will|may|agrees?|must|covenants?|cannot|undertakes?)\b/i.test(text),
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /./)),
  }),
  finds: ['«The Consultant shall not compete with the Company for two years.»', '«During the term, the Franchisee shall not, directly or indirectly, operate any other restaurant.»'],
  passes: [
    'The prices shall not exceed a competitive price.', 'The Consultant may work for any competitor.', 'The Investors shall not, directly or indirectly, acquire voting securities of any business.',
    'The Licensee shall not sublicense the Software to any competitor of the Licensor.',
  ],
}
