import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

const paper = String.raw`(?:agreement|contract|lease|terms|licen[cs]e|it|deed|letter|order|scope|statement of work|sow|plan|services?|provision)`
const changes = String.raw`(?:amend(?:ed|ments?)?|modif(?:y|ied|ications?)|vari(?:ed|ations?)|vary|alter(?:ed|ations?)?|changed?|supplement(?:ed)?)`

/** How changes are agreed. */
export const changeProcedure: KeyTermKind = {
  kind: 'change-procedure',
  find: inWords({
    triggers: ['amended', 'amendment', 'amendments', 'amend', 'modified', 'modification', 'modifications', 'modify', 'variation', 'variations', 'varied', 'vary', 'change', 'changes', 'changed', 'altered', 'supplemented'],
    match: [
      new RegExp(String.raw`\b${paper}\b[^.;]{0,120}\b(?:may|can|shall|will)\b[^.;]{0,40}\b(?:only|not)\b[^.;]{0,60}\b${changes}\b[^;]{0,200}\b(?:writ(?:ing|ten)|signed?|executed|instrument|document)\b`, 'i'),
      new RegExp(String.raw`\b${paper}\b[^.;]{0,80}\b(?:may|can|shall|will)\b[^.;]{0,40}\b${changes}\b[^.;]{0,60}\b(?:only|except|unless|by)\b[^;]{0,120}\b(?:writ(?:ing|ten)|signed?|executed|instrument|document)\b`, 'i'),
      new RegExp(String.raw`\b(?:no|any)\b[^.;]{0,40}\b(?:amendments?|modifications?|variations?|changes?|alterations?)\b[^;]{0,200}\b(?:binding|effective|effect|valid|enforceable|made|bind)\b[^;]{0,120}\b(?:writ(?:ing|ten)|signs?|signed|executed|agree)\b`, 'i'),
      new RegExp(String.raw`\b(?:amendments?|modifications?|variations?|changes)\b[^.;]{0,80}\b(?:must|shall|will)\b[^.;]{0,40}\b(?:be )?(?:(?:made |agreed )?in writing|signed)\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|must|may|will|by|signed|written|formal|approved)\b[^.;]{0,60}\bchange (?:orders?|requests?|control)\b`, 'i'),
      /\b(?:may|reserves?|can)\b[^.;]{0,60}\b(?:amend|modify|change|vary|update|revise)\b[^.;]{0,50}\b(?:these terms|this agreement|the terms|the scope|specifications?|scope,)\b/i,
    ],
    unless: /\b(?:address|personal data|notice of (?:the )?change|confidential\w*|change (?:in|of) control|waive[sd]?(?! or)|exchange)\b/i,
  }),
  finds: [
    ['«This Agreement may be amended only in a writing signed by both parties.»', 'This Agreement may be amended only in a writing signed by both parties.'],
    ['«It can be changed only by a document that both parties sign.»', 'It can be changed only by a document that both parties sign.'],
  ],
  passes: ['The weather may change.', 'Either party may change its address by written notice.'],
}
