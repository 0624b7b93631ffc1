import { anyOf } from './any-of'
import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { Contract, Sentence } from '../contract/contract'
import type { ProvisionKind } from './provision'

const ban = String.raw`\b(?:not|neither|nor|never|refrain|no challenge)\b`
const attack = String.raw`(?:contest\w*|challeng\w+|attack\w*|disput\w+|question\w*|impair\w*|impeach\w*|oppos\w+|invalidat\w+|jeopardi[sz]\w+|prejudic\w+)`
const owned = String.raw`(?:validity|ownership|title|rights?|marks?|trade ?marks?|patents?|copyrights?|enforceability|registrations?|interest|intellectual property|goodwill|names?|licen[cs]ed (?:property|marks?|patents?))`
const safe = (sentence: Sentence, contract: Contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /^(?:contest|challenge|attack|dispute|question|impair|oppose|sue|bring|assert|commence|claim|institute|register|raise|jeopardise|jeopardize|deny)$/))

/** What belongs to the other is not called into question. */
const unquestioned = bySentence({
  match: [
    new RegExp(String.raw`${ban}[^.;]{0,200}\b${attack}\b[^.;]{0,200}\b${owned}\b`, 'i'), /\bnot contest\b[^;]{0,240}\b(?:ownership|validity|rights? to)\b/i,
    /\bnot\b[^.;]{0,160}\b(?:adversely affect|put in issue)\b[^.;]{0,80}\b(?:validity|ownership|title|enforceability)\b/i,
    /\b(?:contests?|challenges?|attacks?|disputes?)\b[^.;]{0,80}\b(?:validity|enforceability|ownership)\b[^]{0,300}\bterminate\b|\bterminate\b[^]{0,300}\b(?:contests?|challenges?|disputes?)\b[^.;]{0,80}\b(?:validity|enforceability|ownership)\b/i,
    /\b(?:not|never)\b[^.;]{0,100}\b(?:obtain ownership|claim (?:any )?(?:ownership|right|title|interest)|assert (?:any )?(?:claim|right|title|ownership|interest))\b[^.;]{0,120}\b(?:trade ?marks?|marks|names?|logos|patents?|copyrights?|intellectual property)\b/i,
  ],
  unless: [
    /\b(?:impartial|severab\w+|provision|elects? not|prosecute|any right to indemn|claim of|third part(?:y|ies) (?:right|claim)s?|invoices?|disputed (?:amounts?|sums?)|delay|waiver|omission|shares|securities|voting|board|insurance|debt|collateral|lien)\b/i, /\b(?:impair|prejudice|affect)\w* (?:the|any|either|its|such)? ?(?:other )?(?:accrued |right\w* (?:of either|or remed|to (?:terminate|receive|seek)))/i,
    /\bnot (?:prevent|required|obligat|an obligation|limit)\w*\b|\bshall not (?:be )?(?:impair|prejudice|question|dispute)\w*\b|\bcontesting the indemn\w*/i,
    /\bindemnif\w+\b|\b(?:no|any) (?:pending|actual|threatened)\b|\bknowledge\b/i,
  ],
  holder: safe,
})

/** No suit is brought, or a claim is given up. */
const unsued = bySentence({
  match: [
    /\bcovenants? not to (?:sue|assert|bring)\b/i, /\b(?:undertakes?|agrees?|covenants?|promises?)[^.;]{0,60}\bnot (?:to )?(?:assert|sue|bring|initiate|institute|commence|file|make)\b[^.;]{0,80}\b(?:claims?|actions?|suits?|proceedings?|against|patents?|litigation)\b/i,
    /\b(?:not|never|neither|nor)\b[^.;]{0,40}\b(?:sue\b|(?:bring|assert|commence|institute)\b[^.;]{0,40}\b(?:claims?|actions?|suits?|proceedings)\b[^.;]{0,60}\bagainst\b[^.;]{0,120}\b(?:patents?|infring\w+|other party|its affiliates|prior|under any|licensees?))/i,
    /\b(?:releases?|waives?)\b[^.;]{0,60}\b(?:forever discharges?|any and all claims|all claims)\b|\b(?:hereby|irrevocably|forever) (?:\w+ ){0,3}(?:releases?|waives?)\b[^.;]{0,40}\bany claims?\b/i,
  ],
  unless: [
    /\b(?:no|any|the) (?:delay|waiver|omission|failure)\b|\b(?:indirect|consequential)\b|\bsustained\b|\bmaterial loss\b|\bnot prevent\b|\bnot (?:the|an) obligation\b|\bagree to waive all claims\b|\bdoes not (?:waive|grant)\b|\bnot required to\b|\bgeneral releases?\b/i,
    /\b(?:class action|more than (?:one|two|\d)|disputed (?:amounts?|invoices?)|limitation of liability|jurisdiction|venue|arbitrat\w+|jury|mediat\w+|insurers?|subrogat\w+|immunity|notice of)\b|\bindemnif\w+\b/i,
  ],
  holder: safe,
})

export const covenantNotToSue: ProvisionKind = {
  kind: 'covenant-not-to-sue',
  tier: 'judgement',
  holder: 'who is safe from the claim',
  triggers: ['assert', 'bring', 'oppose', 'release', 'waive', 'covenant', 'covenants', 'contest', 'contests', 'challenge', 'challenges', 'attack', 'sue', 'dispute', 'question', 'validity', 'waives', 'releases', 'discharges', 'suit', 'impair', 'contesting', 'challenging', 'claim', 'claims', 'invalidate', 'jeopardize', 'jeopardise', 'institute', 'ownership', 'title'],
  find: anyOf(unquestioned, unsued),
  finds: [
    '«The Owner undertakes not to assert its patents against any customer of the Maker.»', '«The Licensor may terminate this Agreement if the Licensee challenges the validity of a patent.»', '«The Licensee shall not contest the validity of the Licensor’s trademarks.»',
    '«The Shop agrees never to claim any right in the Maker’s trade names.»', '«The Seller hereby irrevocably waives and releases any claims against the Buyer.»', '«The Shop will not do anything to invalidate or jeopardise the registration of the marks.»',
  ],
  passes: [
    'A party may, but is not required to, bring suit against the infringer.', 'The Licensee shall not paint the trademarks.', 'Termination shall not impair any accrued right of either party.',
    'The Buyer shall not withhold payment of disputed invoices and may question their title.',
  ],
}
