import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const paper = String.raw`(?:(?:this|these|said) [\w-]{2,30}|agreements?|contract|lease|terms|deed|letter|note|guaranty|instrument|provisions?|hereof|schedules?|exhibits?|addendum|it)`
const changed = String.raw`(?:amended|modified|varied|altered|changed|supplemented|added to)`
const changes = String.raw`(?:amendments?|modifications?|variations?|alterations?|changes?|supplements?|additions?)`
const form = String.raw`(?:in writing|(?:a|any|such|by) writing|writings?|written (?!notice)\w+|signed|signs?\b|signatures?|execut(?:ed|ion)|instrument|(?:mutual(?:ly)?|by|both part(?:y|ies)[’']?|all parties|subsequent|parties) (?:\w+ ){0,2}(?:agree(?:d|s|ment)?|consents?)|agreed (?:by|between|to by|upon)|orally|verbally|oral agreement)`

/** The contract's words change only in a form that both have agreed to. What one side may change alone is the kind terms-change. */
export const amendment: ProvisionKind = {
  kind: 'amendment',
  holder: 'always each: neither may change the words alone',
  triggers: ['amend', 'amended', 'amendment', 'amendments', 'modified', 'modify', 'modification', 'modifications', 'varied', 'vary', 'variation', 'variations', 'altered', 'alteration', 'alterations', 'changed', 'supplemented', 'change', 'changes'],
  find: bySentence({
    match: [
      new RegExp(String.raw`(?<!\bas (?:such |the |this |that )?)\b${paper}\b(?:(?! as )[^.;]){0,120}\b(?:may|can|cannot|shall|will|must)\b[^.;]{0,40}\bbe\b[^.;]{0,80}\b${changed}\b[^;]{0,240}\b${form}`, 'i'),
      new RegExp(String.raw`\b(?:no|any|all)\b[^.;]{0,60}\b${changes}\b[^;]{0,240}\b(?:bind(?:s|ing)?|effective|effect|valid|validity|enforceable|made|force|operative|requires?|must|permitted|recogni[sz]ed)\b[^;]{0,160}\b(?:in writing|writing|written (?!notice)\w+|signs?|signed|executed|execution|agreed|mutual)\b`, 'i'),
      new RegExp(String.raw`\b${changes}\b[^.;]{0,80}\b(?:must|shall|will|need to|requires?|may)\b[^.;]{0,60}\b(?:in writing|written (?!notice)|signed|writing)`, 'i'),
      new RegExp(String.raw`\b(?:part(?:y|ies)|we|each)\b[^.;]{0,30}\b(?:may|can)\b[^.;]{0,40}\b(?:amend|modify|vary|change|alter)\b[^.;]{0,30}\b(?:agreement|contract|lease|terms|deed|it)\b[^.;]{0,60}\b(?:by|only|in|if|with|except|without)\b[^;]{0,80}\b${form}`, 'i'),
    ],
    unless: [
      /\b(?:notice of (?:any )?(?:material )?amendment|amendment (?:shall|will) (?:be|become) effective (?:as of|on)|indemnif\w+|change (?:in|of) control|certificate of incorporation|by-?laws|personal data|exchange)\b/i,
      /\b(?:chang(?:es?|ed|ing)|variations?|modifications?)\b[^.;]{0,30}\b(?:address(?:es)?|prices?|pricing|scope|services|specifications?|work|designs?|products?|drawings|facilit(?:y|ies)|process)\b/i,
      /\b(?:change|variation) (?:orders?|requests?)\b/i, /\bshall not (?:make|amend|modify|change|alter)\b/i,
      /\b(?:we|company|provider|licensor|us)\b[^.;]{0,40}\b(?:may|reserves?)\b[^.;]{0,60}\b(?:amend|modify|change|update|revise)\b[^.;]{0,60}\b(?:terms|agreement)\b[^.;]{0,80}\b(?:at any time|from time to time|posting|sole discretion)\b/i,
    ],
    when: ({ text }) => hasMatch(text, /\b(?:agreement|contract|lease|terms|licen[cs]e|deed|letter|note|guarant\w+|instrument|provisions?|hereof|hereto|eula|addendum|amendments?|variation|\w{0,5}nda|this|it|binding|effective)\b/i),
    holder: () => 'each',
  }),
  finds: [
    '«This Agreement may be amended only in a writing signed by both parties.»',
    '«No variation of this Contract is effective unless it is in writing and signed by each party.»',
    '«Any modification of these terms must be agreed by both of us in writing.»',
    '«This Lease cannot be changed orally, but only by a document that both parties sign.»',
    '«The parties may amend this Deed by mutual written agreement.»',
    '«Amendments to this Agreement shall be in writing.»',
    '«NO AMENDMENT OR SUPPLEMENT TO THIS NOTE SHALL BE BINDING UNLESS EXECUTED BY THE BORROWER AND THE LENDER.»',
    '«No change that the Customer proposes is binding unless the Provider signs it.»',
    '«It can be changed only by a paper that both of us sign.»',
    '«This MNDA shall not be altered without a paper signed by both sides.»',
  ],
  passes: [
    'We may change these Terms at any time by posting them on the Site.',
    'Either party may change its address for notices by written notice to the other.',
    'The Sponsor may vary the colours of the stand with the organiser’s written consent.',
    'A change in control of the Agreement’s guarantor requires written consent.',
    'This Agreement, as amended, was signed in Oslo.',
    'The Maker shall not make any changes that go against the Quality Agreement without written consent.',
  ],
}
