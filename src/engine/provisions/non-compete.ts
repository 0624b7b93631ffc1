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
      new RegExp(String.raw`\b(?:not|neither|nor|no)\b[^]{0,300}\b(?:${work}|employed|engaged|interested|connected|associated|render|perform|assist)\b[^]{0,200}\b${compete}\b`, 'i'),
      new RegExp(String.raw`\b(?:neither|nor|no)\b[^.;]{0,120}\b(?:shall|will|may)\b[^]{0,300}\b${compete}\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|will|may|agrees?|must|covenants?|can|undertakes?)\b[^.;]{0,60}\bnot\b[^]{0,400}\b${compete}\b`, 'i'), /\bcannot\b[^]{0,300}\bcompet/i, /\b(?:covenants?|agreement|agrees?|undertak\w+) not to compete\b/i,
      /\bnot\b[^]{0,300}\b(?:competing|competitive) (?:\w+ )?(?:business|products?|services?|goods|enterprise|activit\w+)\b/i,
      /\bnot\b[^]{0,300}\b(?:products?|services?|business|goods|activit\w+|enterprise|person|entity|company)\b[^.;]{0,60}\b(?:competes?|competitive|competing|in competition)\b/i,
      // An item of a list of what one must not do.
      new RegExp(String.raw`^\W{0,3}(?:[a-z]|[ivx]{1,4}|\d)[).]{1,2}\s+(?:directly or indirectly,? )?(?:${work}|compete|be|become|hold|accept|serve|work|solicit|render|perform|assist)\b[^]{0,200}\b${compete}\b`, 'i'),
      new RegExp(String.raw`\b(?:refrain|prohibited|prohibit\w*|abstain)\b[^.;]{0,160}\b${compete}\b`, 'i'),
      new RegExp(String.raw`\b(?:not|neither)\b[^.;]{0,200}\b${work}\b[^]{0,200}\b(?:similar|same|identical)\b[^.;]{0,60}\b(?:to|as)\b[^.;]{0,60}\b(?:business|products?|services?|project|type|those|system)\b`, 'i'),
      // A business of one's own, near or far, with or without others.
      /\b(?:shall|will|agrees?|covenants?)\b[^.;]{0,60}\bnot\b[^.;]{0,160}\b(?:directly or indirectly|directly nor indirectly)\b[^]{0,200}\b(?:own|operate|engage|carry on|develop|manufacture|commerciali[sz]e|market|have any interest)\b[^.;]{0,200}\b(?:business|restaurants?|products?|hotels?|stores?|compounds?|franchise)\b/i,
    ],
    unless: [
      /\b(?:competitive (?:bid|price|pric|rate|market|advantage|disadvantage|infring\w+|dynamic)|unfair competition|compete with each other|competent)\b/i, /\b(?:disclos\w+|confidential(?:ity)?)\b[^.;]{0,100}\bcompet|\barbitrat\w+\b/i, /\b(?:assign\w*|transfer\w*|change (?:of|in) control|sub-?licen[cs]\w*)\b[^.;]{0,80}\bcompetitors?\b/i,
      /\bnothing\b[^.;]{0,160}\b(?:prevent|restrict|preclude|prohibit|limit)/i, /\bnot\b[^.;]{0,20}\b(?:be )?(?:prevent|restrict|preclude|prohibit)(?:ed)?\b/i,
      /\b(?:not|no) (?:\w+ ){0,3}competitors?\b[^.;]{0,60}\b(?:without|consent)\b|\b(?:is|are) not (?:an? )?(?:\w+ (?:or \w+ )?){0,2}competitors?\b|\bnot to [A-Z]\w+ competitors\b/i,
      // Shares and votes are a standstill; how something is said of a rival is another matter.
      /\b(?:voting|proxy|proxies|tender offer|bribe\w*)\b/i,
    ],
    when: ({ text }) => /\b(?:shall|will|may|agrees?|must|covenants?|cannot|undertakes?)\b|^\W{0,3}\w{1,4}[).]/i.test(text),
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /./)),
  }),
  finds: ['You agree not to do these things.\n\n«(b) engage in any business that competes with ours;»', '«The Consultant shall not compete with the Company for two years.»', '«During the term, the Franchisee shall not, directly or indirectly, operate any other restaurant.»'],
  passes: [
    'The prices shall not exceed a competitive price.', 'The Consultant may work for any competitor.', 'The Investors shall not, directly or indirectly, acquire voting securities of any business.',
    'The Licensee shall not sublicense the Software to any competitor of the Licensor.',
  ],
}
