import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const part = String.raw`(?:provisions?|clauses?|terms?|conditions?|covenants?|sections?|articles?|paragraphs?|part|portion|words?|restrictions?|agreement|contract|lease)`
const bad = String.raw`(?:invalid(?:ity|ated)?|unenforceab(?:le|ility)|illegal(?:ity)?|void(?:able)?|unlawful(?:ly)?|inoperative|ineffective|contrary to law|prohibited|cannot (?:lawfully )?be enforced|not (?:be )?(?:valid|enforceable|lawful))`

/** One part that cannot be enforced does not bring down the rest. */
export const severability: ProvisionKind = {
  kind: 'severability',
  holder: 'always each: the rest binds both',
  triggers: ['invalid', 'invalidity', 'invalidated', 'unenforceable', 'unenforceability', 'illegal', 'illegality', 'void', 'unlawful', 'severable', 'severed', 'sever', 'severability', 'separable', 'divisible', 'inoperative', 'ineffective', 'contrary', 'prohibited', 'enforced'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${part}\b[^;]{0,240}\b${bad}\b[^]{0,360}\b(?:remain\w*|other (?:provisions?|terms?|parts?|clauses?|sections?|paragraphs?)|rest|balance|not (?:be )?[ae]ffect\w*|unaffected|without affecting|sever\w*|reform\w*|modif\w+|amend\w*|(?:re)?negotiat\w+|interpreted|eliminated|replac\w+|substitut\w+|full(?:est)? (?:force|extent)|maximum extent|construed|enforced|reduced|limited|deleted|struck|stricken|survive|as if)\b`, 'i'),
      new RegExp(String.raw`\b(?:${bad}|severance|removal|deletion)\b[^.;]{0,80}\b(?:of|in)\b[^.;]{0,60}\b${part}\b[^;]{0,160}\b(?:not|no|without)\b[^.;]{0,40}\b(?:affect|impair|invalidat\w+|effect|prejudice)\w*`, 'i'),
      new RegExp(String.raw`\b(?:provisions?|clauses?|terms|covenants?|sections?|paragraphs?|restrictions?|agreement)\b[^.;]{0,100}\b(?:is|are|be|deemed|considered)\b[^.;]{0,60}\b(?:severable|separable|divisible|severed|separate and (?:independent|distinct|severable)|independent and (?:severable|separate))\b`, 'i'),
      new RegExp(String.raw`\b(?:replac|substitut|reform|amend|modif|negotiat|rewrit|sever|strik|delet)\w*\b[^.;]{0,100}\b(?:invalid|unenforceable|illegal|void|ineffective|severed|offending)\b[^.;]{0,40}\b${part}\b`, 'i'),
    ],
    unless: [/\bpatents?\b|\bvoid ab initio\b|\bwarrant(?:y|ies)\b[^.;]{0,60}\bvoid\b/i, /\b(?:assign\w*|transfer\w*|delegat\w+)\b[^.;]{0,160}\b(?:shall|will|is|be)\b[^.;]{0,20}\b(?:null|void)\b/i],
    holder: () => 'each',
  }),
  finds: [
    '«If any provision of this Agreement is held invalid, the other provisions remain in force.»',
    '«The invalidity of one clause shall not affect the rest of this Contract.»',
    '«The provisions of this Lease are severable.»',
    '«The parties shall replace the unenforceable provision with one that comes closest to its aim.»',
    '«If a part of these terms cannot be enforced, the other parts remain in force.»',
    '«Should a court find a term unlawful, that term shall be enforced to the maximum extent allowed and the rest stays as it is.»',
    '«IN CASE ANY ONE OR MORE OF THE PROVISIONS IS ILLEGAL OR UNENFORCEABLE, THIS DEED SHALL BE CONSTRUED AS IF IT HAD NEVER BEEN PART OF IT.»',
  ],
  passes: [
    'Any assignment without consent is void and of no effect.',
    'The Licensor may terminate if a patent is held invalid or unenforceable.',
    'The User shall not use the Site for an illegal purpose.',
    'The warranty is void if a part is modified, but the other terms remain.',
    'Cheques that are torn are invalid.',
    'The obligation is valid and enforceable against the Company.',
  ],
}
