import type { Contract, Sentence } from '../contract/contract'
import { mentionsIn } from '../grammar/mentions'
import { bySentence } from './by-sentence'
import { licensee } from './license-grant'
import type { ProvisionKind } from './provision'

const kin = String.raw`(?:affiliates?|subsidiar(?:y|ies)|(?:other )?members? of (?:the|its) \w+ group)`
const its = String.raw`(?:or|and|,)(?: any| each| one)?(?: of)?(?: its| their| his)?(?: respective)?`
const rights = String.raw`(?:patents?|know-how|intellectual property|technology|copyrights?|trade ?marks?|software|marks|inventions|ip)`

export const affiliateLicenseLicensor: ProvisionKind = {
  kind: 'affiliate-license-licensor',
  tier: 'judgement',
  holder: 'who receives the licence',
  triggers: ['affiliates', 'affiliate', 'subsidiaries', 'subsidiary', 'group'],
  find: bySentence({
    match: [
      /\b(?:on behalf of|for) itself and (?:on behalf of )?(?:its|their) (?:\w+ )?(?:affiliates|subsidiaries)\b[^;]{0,60}\bgrants?\b[^]{0,200}\b(?:licen[cs]e|right)\b|\band (?:its|their) affiliates,?\s+(?:hereby )?grants?\b[^]{0,160}\b(?:licen[cs]e|right)\b/i,
      new RegExp(String.raw`\bgrants?\b[^]{0,240}\blicen[cs]e\b[^]{0,240}\b(?:owned|owns?|controlled|controls?|held|licensed)\b[^.;]{0,80}\b${its}\s${kin}\b`, 'i'),
      new RegExp(String.raw`\bgrants?\b[^]{0,240}\blicen[cs]e\b[^]{0,240}\b${its}\s${kin}\b[^.;]{0,30}\b(?:owns?|controls?|holds?)\b`, 'i'),
      new RegExp(String.raw`\b(?:grants?|shall|will),? and (?:(?:will|shall|agrees to) )?causes?\b[^.;]{0,60}\b${kin}\b[^.;]{0,30}\b(?:grant|license)\b`, 'i'),
      // What is licensed is told where its name is defined.
      new RegExp(String.raw`[“"][^”"]{0,40}${rights}[”"]\s*(?:shall )?means?\b[^]{0,300}\b(?:owned|controlled|licensable|held)\b[^.;]{0,60}\bby\b[^.;]{0,60}\b${its}\s(?:[\w’']{1,20}\s)?${kin}\b`, 'i'),
    ],
    unless: [/[“"](?:confidential|proprietary)/i],
    holder: licensee,
    when: (sentence, contract) => !/\bmeans?\b/.test(sentence.text) || licensed(sentence, contract),
  }),
  finds: ['«The Licensor, on behalf of itself and its Affiliates, grants the Licensee a licence.»', '«The Licensor grants, and shall cause its subsidiaries to grant, a licence under the Patents.»', '«The Maker, for itself and its Affiliates, grants to the Shop a licence to the Marks.»'],
  passes: ['The Licensor grants the Licensee a licence for its Affiliates’ shops.', 'The Licensor and its Affiliates sell books.', '“Patents” means the patents that are owned by the Maker or its Affiliates.'],
}

/** A definition counts where the contract licenses somewhere, and the name is a party's or says "Licensed". */
function licensed(sentence: Sentence, contract: Contract): boolean {
  return contract.words.has('grants') && (/[“"][^”"]{0,20}\blicensed\b/i.test(sentence.text) || mentionsIn(contract, sentence).some(m => m.start < 4))
}
