import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const covenantNotToSue: ProvisionKind = {
  kind: 'covenant-not-to-sue',
  holder: 'who is safe from the claim',
  triggers: ['assert', 'bring', 'oppose', 'release', 'waive', 'covenant', 'covenants', 'contest', 'challenge', 'attack', 'sue', 'dispute', 'validity', 'waives', 'releases', 'suit', 'impair', 'contesting'],
  find: bySentence({
    match: [
      /\b(?:not|neither|nor|never|refrain)\b[^.;]{0,160}\b(?:contest|challenge|attack|dispute|question|impair|impeach|oppose)\w*\b[^.;]{0,200}\b(?:validity|ownership|title|rights?|marks?|trademarks?|patents?|copyrights?|enforceability|registration|interest)\b/i,
      /\bcovenants? not to (?:sue|assert)\b/i, /\bnot\b[^.;]{0,120}\b(?:prejudice|jeopardi[sz]e|adversely affect|put in issue)\b[^.;]{0,80}\b(?:validity|ownership|title|enforceability)\b/i, /\b(?:undertakes?|agrees?) not to (?:assert|sue|bring)\b/i, /\bnot contest\b[^;]{0,240}\b(?:ownership|validity|rights? to)\b/i,
      /\b(?:contests?|challenges?|attacks?)\b[^.;]{0,80}\b(?:validity|enforceability|ownership)\b[^]{0,300}\bterminate\b|\bterminate\b[^]{0,300}\b(?:contests?|challenges?)\b[^.;]{0,80}\b(?:validity|enforceability|ownership)\b/i,
      /\bnot\b[^.;]{0,80}\b(?:obtain ownership|claim (?:any )?(?:ownership|right|title|interest))\b[^.;]{0,80}\b(?:trade ?marks?|marks|names?|logos)\b/i, /\b(?:not|never)\b[^.;]{0,30}\b(?:sue|(?:bring|assert|commence|institute)\b[^.;]{0,40}\b(?:claims?|actions?|suits?))\b[^.;]{0,160}\b(?:against|for)\b/i,
      /\b(?:hereby )?(?:releases?|waives?)\b[^.;]{0,60}\b(?:forever discharges?|any and all claims|all claims)\b/i,
    ],
    unless: [/\b(?:no|any|the) (?:delay|waiver|omission|failure)\b|\b(?:indirect|consequential)\b|\bsustained\b|\bimpartial\b|\bcontesting the indemn\w*|\bmaterial loss\b|\bnot prevent\b|\bnot (?:the|an) obligation\b|\bagree to waive all claims\b|\bdoes not waive\b|\bdoes not grant\b|\bnot required to\b|\bimpair the right\b|\bgeneral releases?\b/i, /\b(?:class action|more than (?:one|two|\d)|disputed (?:amounts?|invoices?)|limitation of liability|jurisdiction|venue|arbitrat\w+)\b/i],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /^(?:contest|challenge|attack|dispute|question|impair|oppose|sue|bring|assert|commence)$/)),
  }),
  finds: ['«The Owner undertakes not to assert its patents against any customer of the Maker.»', '«The Licensor may terminate this Agreement if the Licensee challenges the validity of a patent.»', '«The Licensee shall not contest the validity of the Licensor’s trademarks.»'],
  passes: ['A party may, but is not required to, bring suit against the infringer.', 'The Licensee shall not paint the trademarks.'],
}
