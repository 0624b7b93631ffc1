import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** How changes are agreed. */
export const changeProcedure: KeyTermKind = {
  kind: 'change-procedure',
  find: inWords({
    triggers: ['amended', 'amendment', 'amendments', 'modified', 'modification', 'variation', 'change', 'changes', 'varied'],
    match: [
      /\b(?:amend(?:ed|ments?)?|modif(?:ied|ication|ications)|vari(?:ed|ation)|changed?)\b[^.;]{0,200}\b(?:in writing|written|signed|executed|change order)\b/i,
      /\bchange (?:order|request|control)s?\b/i,
      /\b(?:not|only|no)\b[^.;]{0,60}\b(?:amend(?:ed|ment)?|modif(?:ied|ication)|vari(?:ed|ation))\b[^.;]{0,120}\b(?:writing|written|signed)\b/i,
    ],
    unless: /\b(?:address|notice of (?:the )?change|confidential\w*)\b/i,
  }),
  finds: [['«This Agreement may be amended only in a writing signed by both parties.»', 'This Agreement may be amended only in a writing signed by both parties.']],
  passes: ['The weather may change.'],
}
