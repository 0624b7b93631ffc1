import { anyOf } from './any-of'
import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'
import type { Contract, Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'

const compete = String.raw`(?:compet(?:e|es|ing|itive|itors?)(?! (?:advertising )?(?:rate|bid|pric|market|advantage|disadvantage|infring|dynamic))|competition|non-?compet\w+)`
const trade = String.raw`(?:business|products?|services?|goods|trade|restaurants?|stores?|project|system|hotels?)`
const alike = String.raw`(?:(?:restricted|prohibited|conflicting) (?:business|activit)\w*|(?:same|similar) (?:line|kind|type|class) of ${trade}|(?:similar|same|identical)\b[^.;]{0,60}\b(?:to|as)\b[^.;]{0,60}\b${trade}|(?:business|products?|services?|goods|restaurants?|site)\b[^.;]{0,60}\b(?:similar|identical|same)\b)`
const work = String.raw`(?:engag|participat|own|operat|invest|sell|sold|manufactur|market|promot|distribut|develop|commerciali[sz]|conduct|carry|carried|hav(?:e|ing) (?:any|an) (?:\w+ ){0,3}interest|hold|provid|offer|represent|act(?:s|ing)?\b|research|enter|endors|deal|launch|build|creat|establish|employed|interested|concerned|involved|connected|associated|associat|affiliat|render|perform|assist|work|serv|accept|advertis|be(?:come)? (?:a|an)\b|consult|advis|make|produc|licen[cs]|grant|undertak|divert|solicit|set up|open|sponsor|suppl|import|appoint|acquir|use)`
/** A promise not to, or a bar. "Shall not be liable" bars nothing. */
const ban = String.raw`(?:\b(?:shall|will|may|must|agrees?|covenants?|undertakes?|promises?)\b[^.;]{0,60}\bnot\b(?! (?:be )?(?:liable|deemed|unreasonabl|constitut|considered))|\bnot to (?:directly |indirectly |either )?\w|\bcannot\b|\b(?:neither|nor|no)\b[^.;]{0,160}\b(?:shall|will|may)\b|\b(?:shall|will|agrees? to|must)\b[^.;]{0,30}\b(?:refrain|abstain)\b|\bprohibit\w*\b)`
const modal = /\b(?:shall|will|may|agrees?|must|covenants?|cannot|undertakes?|prohibit\w*|can)\b|^\W{0,3}\w{1,4}[).]/i
const isBan = ({ text }: Sentence) => hasMatch(text, modal)
const protectedParty = (sentence: Sentence, contract: Contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /./))

/** Nothing is forbidden, or what is forbidden is no trade: secrets, transfers, shares and votes. */
const unlike = [
  /\b(?:unfair competition|compete with each other|competent|competitive bid\w*)\b/i, /\b(?:disclos\w+|confidential(?:ity)?)\b[^.;]{0,100}\bcompet|\barbitrat\w+\b/i,
  /\b(?:assign\w*|transfer\w*|change (?:of|in) control|sub-?licen[cs]\w*)\b[^.;]{0,80}\bcompetitors?\b/i, /\bnothing\b[^.;]{0,160}\b(?:prevent|restrict|preclude|prohibit|limit)/i,
  /\bnot\b[^.;]{0,20}\b(?:be )?(?:prevent|restrict|preclude|prohibit)(?:ed)?\b/i,
  /\b(?:not|no) (?:\w+ ){0,3}competitors?\b[^.;]{0,60}\b(?:without|consent)\b|\b(?:is|are|not be|not itself be) (?:not )?an? (?:\w+ )?competitor (?:of|to) (?:the (?:other|audited)|supplier|such)\b|\b(?:is|are|be) not (?:an? )?(?:\w+ (?:or \w+ )?){0,2}competitors?\b|\b(?:auditor|accountant|firm)\b[^.;]{0,40}\bcompetitor|\bnot to [A-Z]\w+ competitors\b/i,
  /[”"]\s{0,3}(?:means?|shall mean)\b|\b(?:force majeure|same care|own confidential|degree of care|patents?)\b|\bof (?:a )?similar nature\b/i,
  /\b(?:voting|proxy|proxies|tender offer|bribe\w*|borrower|indebtedness|liable)\b/i,
]

/** Words of rivalry in what one must not do. */
const againstRivals = bySentence({
  match: [
    new RegExp(String.raw`${ban}[^]{0,300}\b${work}[^]{0,240}\b${compete}\b`, 'i'),
    new RegExp(String.raw`${ban}[^.;]{0,160}\b${work}[^.;]{0,160}\b${alike}\b`, 'i'),
    new RegExp(String.raw`${ban}[^]{0,400}\b${compete}\b`, 'i'),
    /\bnot to compete\b|\bno (?:competing|competitive) (?:products?|goods|services?|business)\b/i,
    // An item of a list of what one must not do.
    new RegExp(String.raw`^\W{0,3}(?:[a-z]|[ivx]{1,4}|\d)[).]{1,2}\s+(?:directly or indirectly,? )?(?:${work}|compete)[^]{0,200}\b${compete}\b`, 'i'),
  ],
  unless: unlike, when: isBan, holder: protectedParty,
})

/** No rival is named, but a line of business, a kind of product or a place is closed to one of them. */
const closedField = bySentence({
  match: [
    /\b(?:not|neither|nor)\b[^.;]{0,160}\b(?:directly or indirectly|directly nor indirectly)\b[^]{0,200}\b(?:own|operate|engage|carry on|develop|manufacture|commerciali[sz]e|market|have any (?:\w+ )?interest|participate)\b[^.;]{0,200}\b(?:business|restaurants?|products?|hotels?|stores?|compounds?|franchise|enterprise)\b/i,
    /\b(?:not|neither|nor)\b[^.;]{0,160}\b(?:research|develop|manufacture|commerciali[sz]e|market|promote|distribute|engage in)\b[^.;]{0,120}\b(?:any|other|more than \w+) (?:other )?(?:\w+ ){0,2}(?:compounds?|products?|molecules?|drugs?|restaurants?|business)\b[^.;]{0,60}\b(?:other than|directed|contain\w*|target\w*|that is not|in the (?:field|territory))\b/i,
    /\b(?:not|neither)\b[^.;]{0,120}\b(?:participate|engage|be concerned|have any interest|interested)\b[^.;]{0,120}\b(?:in any other|enterprise in|business in the)\b/i,
    /\bnot (?:to )?(?:\w+ ){0,2}(?:develop|manufacture|produce|sell)\b[^.;]{0,40}\bon (?:its|his|her|their) own account\b/i,
  ],
  unless: [...unlike, /\b(?:confidential\w*|consequential|reverse|infring\w*|debt|lien|loans?|deceptive|misleading|defective|trademarks?|insurance|employees?|solicit\w*|securities|shares|interest in (?:the|any) (?:collateral|property))\b/i],
  when: isBan, holder: protectedParty,
})

export const nonCompete: ProvisionKind = {
  kind: 'non-compete',
  tier: 'judgement',
  holder: 'who is protected from competition',
  triggers: ['compete', 'competes', 'competing', 'competitive', 'competitor', 'competitors', 'competition', 'non-competition', 'noncompetition', 'non-compete', 'similar', 'same', 'identical', 'restricted', 'business', 'engage', 'develop', 'products', 'product', 'indirectly', 'restaurant', 'enterprise', 'compound'],
  find: anyOf(againstRivals, closedField),
  finds: [
    'You agree not to do these things.\n\n«(b) engage in any business that competes with ours;»', '«The Consultant shall not compete with the Company for two years.»',
    '«During the term, the Franchisee shall not, directly or indirectly, operate any other restaurant.»', '«No competing products may be sold by the Shop during the Term.»',
    '«Neither the Seller nor its Affiliates shall carry on any Restricted Business in Wales for three years.»', '«The Agent must not act for any other principal in the same line of business.»',
    '«The Maker shall not market or distribute any product containing zinc other than the Lamps.»', '«The Designer undertakes not to develop on its own account any lamp.»',
  ],
  passes: [
    'The prices shall not exceed a competitive price.', 'The Consultant may work for any competitor.', 'The Investors shall not, directly or indirectly, acquire voting securities of any business.',
    'The Licensee shall not sublicense the Software to any competitor of the Licensor.', 'The Auditor shall not be a competitor of the Supplier.', 'The Borrower shall not, directly or indirectly, engage in any business other than its present one.',
  ],
}
