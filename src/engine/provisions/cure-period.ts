import { firstMatch, hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { mentionsIn } from '../grammar/mentions'
import type { ProvisionKind } from './provision'

const cures = /\b(?:cure[ds]?|remed(?:y|ied|ies)|correct(?:ed)?|rectif(?:y|ied))\b/i

export const curePeriod: ProvisionKind = {
  kind: 'cure-period',
  holder: 'who gets the chance to put it right',
  triggers: ['cure', 'cured', 'cures', 'remedy', 'remedied', 'correct', 'corrected', 'rectify', 'rectified'],
  find: bySentence({
    match: [
      /\b(?:cured?|cures|remed(?:y|ied)|correct(?:ed)?|rectif(?:y|ied))\b[^;]{0,160}\b(?:within|for)\b[^;]{0,50}\b(?:days?|months?|weeks?|hours?)\b/i,
      /\b(?:within|has|have|after|for|period of|of)\b[^.;]{0,50}\b(?:days?|months?|weeks?|hours?)\b[^;]{0,160}\b(?:to cure|cured?|remed(?:y|ied)|correct(?:ed)?|rectif(?:y|ied)|uncured|unremedied)\b/i,
    ],
    when: ({ text }) => hasMatch(text, /\b(?:breach\w*|default\w*|fail\w*|violat\w*|non-?compliance|non-?performance)\b/i),
    holder: (sentence, contract) => {
      const at = firstMatch(sentence.text, cures)
      const mentions = mentionsIn(contract, sentence)
      if (hasMatch(sentence.text, /\b(?:either|each|other|defaulting|breaching|non-?terminating) party\b/i)) return 'each'
      const breacher = firstMatch(sentence.text, /\b(?:breach|default|failure)\b(?:[^.;,]{0,60}?)\bby\s+(?:the\s+)?/i)
      const named = breacher ? mentions.find(m => Math.abs(m.start - (breacher.index + breacher[0].length)) <= 4) : undefined
      if (named) return named.role
      const subject = at ? mentions.findLast(m => !m.possessive && m.end < at.index && hasMatch(sentence.text.slice(m.end, m.end + 30), /^\s*(?:materially )?(?:fails?|failed|commits?|breach(?:es)?|defaults?|is in (?:material )?(?:breach|default)|do(?:es)? not|shall(?! be entitled)|will have|has(?! the right)|have|must|(?:may|can) (?:cure|remedy|correct|rectify)|is given)\b/i)) : undefined
      return subject?.role
    },
  }),
  finds: ['«The Supplier shall have 30 days from notice of a breach to cure it.»', '«The Buyer may end this contract if the Supplier commits a breach and has not remedied it within 30 days.»'],
  passes: ['The Supplier shall cure the concrete for 30 days.'],
}
