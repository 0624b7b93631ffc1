import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const nonDisparagement: ProvisionKind = {
  kind: 'non-disparagement',
  holder: 'who must not be spoken ill of',
  triggers: ['disparaging', 'denigrate', 'disparage', 'disparages', 'disparaging', 'disparagement', 'derogatory', 'defame', 'defamatory', 'disrepute', 'ridicule', 'tarnish', 'reputation', 'derogates'],
  find: bySentence({
    match: [
      /^\W{0,3}(?:[a-z]|[ivx]{1,4}|\d)[).]{1,2}\s+(?:publicly )?(?:disparage|defame|criticize|make (?:any )?(?:disparaging|derogatory))\b/i, /\bavoid\b[^.;]{0,60}\bdisparag\w+/i, /\brefrain\b[^]{0,500}\b(?:disparag|denigrat)\w+/i,
      /\b(?:not|neither|nor|refrain|no)\b[^]{0,240}\b(?:disparag\w+|tarnish\w*|ridicule|disrepute|(?:injur|damag|harm)\w*[^.;]{0,40}\breputation)\b/i,
      /\b(?:disparag\w+|disrepute|scandal|ridicule)\b[^]{0,200}\b(?:terminate|right to)\b/i,
    ],
    unless: [/\brepresents?(?:,)? (?:and |covenants? and )?warrants?\b|\bproduct disparagement\b|\btrade libel\b|\b(?:unlawful|obscene|pornographic|hateful)\b/i, /\b(?:not limited to)\b[^.;]{0,80}\breputation\b/i],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /./)),
  }),
  finds: ['«The Agent shall avoid making disparaging statements about the Maker.»', '«The Employee shall not disparage the Company.»'],
  passes: ['The Company enjoys a good reputation.'],
}
