import { hasMatch } from '../../contract/matches'
import { onNamed, onUnnamed } from '../bearer'
import { either } from '../either'
import { words } from '../forms'
import { may, oneParty } from '../one-party'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

/** A serious breach, or time to put it right, is another matter; so are debts that cannot be paid. */
const milder = /\b(?:material(?:ly)?|substantial(?:ly)?|serious(?:ly)?|fundamental(?:ly)?|gross(?:ly)?|repeated(?:ly)?|persistent(?:ly)?|wil+ful(?:ly)?|fraud\w*|insolven\w+|bankrupt\w*|cur(?:e|ed|es|ing)|remed(?:y|ied|ies)|rectif\w+|within|(?:either|each|any|other|defaulting|breaching|non-?breaching|neither|a) party|parties|days|confidential\w*|law|laws|misconduct|sections?|clauses?|articles?|illegal|anti-\w+)\b/i
const atOnce = /\b(?:immediately|at once|forthwith|with immediate effect|without notice|automatically|on the spot|straight ?away)\b/i

export default rule({
  id: 'ter-breach-at-once', severity: 2, tier: 'likely', together: true,
  title: 'Any breach of one side ends it at once',
  why: 'One late letter could be enough, and there is no time to put things right.',
  ask: 'Could it end only after a serious breach that is not put right within 30 days of a written notice?',
  fallback: 'Either of us may end it if the other commits a serious breach and does not put it right within 30 days after written notice.',
  sources: ['93/13 Annex 1(g), written for consumers'], labels: ['93/13:g'],
  find: either(
    oneParty({
      triggers: ['breach', 'breaches', 'breached', 'default', 'defaults'],
      says: may(String.raw`(?:terminat(?:e|ing)|cancel|end(?= (?:this|the) (?:agreement|contract|lease)))\b`),
      unless: milder,
      when: (_, { text }, { contract }) => !areOnlineTerms(contract) && hasMatch(text, atOnce) && hasMatch(text, /\b(?:if|where|when|on|upon|for|should) (?:the )?\w+(?: \w+){0,4}? (?:breach(?:es)?|defaults?)\b|\bany (?:breach|default) by\b/i),
    }),
    words({
      triggers: ['fails', 'breaches', 'entitles', 'defaults'],
      match: /\b(?:this (?:agreement|contract|lease) (?:shall |will )?(?:automatically |immediately )?(?:ends?|terminates?)(?: automatically| immediately| at once)? if (?:the )?[A-Z]\w+ (?:fails to comply with|breaches|defaults under|does not comply with)\b|any (?:default|breach) by (?:the )?[A-Z]\w+ entitles (?:the )?[A-Z]\w+ to (?:terminate|cancel|end)\b)/i,
      unless: milder,
      when: (found, sentence, reading) => !areOnlineTerms(reading.contract) && hasMatch(sentence.text, atOnce) && onNamed(found, sentence, reading) !== undefined,
      against: (found, sentence, reading) => (/entitles/i.test(found[0]) ? onUnnamed : onNamed)(found, sentence, reading),
    }),
  ),
  flags: [
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\n«The Mill may terminate» this Agreement immediately if the Baker breaches it.',
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\n«This Agreement ends automatically if the Baker fails to comply with» any of its terms.',
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\n«Any default by the Baker entitles the Mill to cancel» this Agreement with immediate effect.',
  ],
  passes: [
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\nThe Mill may terminate this Agreement if the Baker breaches it and does not cure the breach within 30 days.',
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\nThis Agreement ends automatically if the Baker becomes insolvent.',
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\nAny material default by either party entitles the other party to cancel this Agreement.',
  ],
})
