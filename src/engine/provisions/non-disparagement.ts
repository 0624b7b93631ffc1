import { anyOf } from './any-of'
import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { Contract, Sentence } from '../contract/contract'
import type { ProvisionKind } from './provision'

const ill = String.raw`(?:disparag\w+|denigrat\w+|defam\w+|derogat\w+|derogatory|malign|impugn|ridicule|discredit\w*|tarnish\w*|disrepute|public scandal)`
const standing = String.raw`(?:reputation|goodwill(?! (?:associated|attach|of the (?:trade|mark)|in the (?:trade|mark)))|good name|image|prestige)`
const spared = (sentence: Sentence, contract: Contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /./)
  ?? actor(sentence, contract, ['must'], /^(?:refrain|avoid)$/))

const unlike = [
  /\brepresents?(?:,)? (?:and |covenants? and )?warrants?\b|\bproduct disparagement\b|\btrade libel\b|\b(?:obscene|pornographic|hateful)\b/i, /\b(?:not limited to)\b[^.;]{0,80}\breputation\b/i,
  /\bindemnif\w+\b|\binsurance\b|\bvirus\w*\b|\b(?:convicted|felony) of\b|\b(?:contains?|upload|transmit)\b[^.;]{0,120}\bdefamatory\b|\bliable\b|\birreparabl\w+\b|\badvertising injury\b|\b(?:derogat\w+) (?:from|of)\b|\bin derogation\b|\b(?:acquired|enjoys?|valuable) (?:\w+ ){0,2}(?:reputation|goodwill)\b/i,
]

/** Nothing ill is said or done of the other. */
const promised = bySentence({
  match: [
    new RegExp(String.raw`\b(?:not|neither|nor|refrain\w*|no|never|avoid\w*)\b[^.;]{0,300}\b${ill}\b`, 'i'),
    new RegExp(String.raw`\b(?:not|neither|nor|refrain\w*|no|never|avoid\w*)\b[^.;]{0,240}\b(?:injur|damag|harm|detriment|adverse|advers|negativ|diminish|lessen|reflect\w* (?:badly|poorly|unfavou?rabl|advers))\w*[^.;]{0,60}\b${standing}\b`, 'i'),
    /\b(?:not|neither|nor|refrain\w*|no)\b[^.;]{0,120}\b(?:negative|critical|adverse|disloyal|false or misleading) (?:or \w+ )?(?:statements?|comments?|remarks?|publicity)\b|\bnot (?:\w+ ){0,3}critici[sz]e\b/i,
    /^\W{0,3}(?:[a-z]|[ivx]{1,4}|\d)[).]{1,2}\s+(?:publicly )?(?:disparage|defame|criticize|make (?:any )?(?:disparaging|derogatory|negative))\b/i,
  ],
  unless: unlike, holder: spared,
})

/** An act that brings shame ends the contract. */
const ended = bySentence({
  match: [new RegExp(String.raw`\b(?:${ill}|scandal|public contempt|reflects? (?:unfavou?rably|adversely|badly))\b[^]{0,240}\b(?:terminate|right to)\b|\bterminate\b[^]{0,300}\b(?:disrepute|scandal|ridicule|public contempt|disparag\w+)\b`, 'i')],
  unless: unlike,
})

export const nonDisparagement: ProvisionKind = {
  kind: 'non-disparagement',
  tier: 'judgement',
  holder: 'who must not be spoken ill of',
  triggers: ['disparaging', 'denigrate', 'disparage', 'disparages', 'disparagement', 'disparagingly', 'derogatory', 'defame', 'defames', 'defamatory', 'disrepute', 'ridicule', 'tarnish', 'reputation', 'derogate', 'derogates', 'goodwill', 'image', 'malign', 'impugn', 'discredit', 'scandal', 'negative', 'criticize', 'criticise', 'contempt', 'standing', 'prestige'],
  find: anyOf(promised, ended),
  finds: [
    '«The Agent shall avoid making disparaging statements about the Maker.»', '«The Employee shall not disparage the Company.»', '«The Shop shall do nothing that would harm the good name of the Maker, and shall not make negative comments on it.»',
    '«The Player shall not commit any act that reflects adversely on the image of the Club.»', '«The Club may terminate this Agreement if the Player falls into public scandal or ridicule.»',
  ],
  passes: ['The Company enjoys a good reputation.', 'This right is not in derogation of any other.', 'The Agent shall not disclose secrets and shall keep its good image.'],
}
