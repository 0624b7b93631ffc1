import { hasMatch } from '../../contract/matches'
import { onGrantor } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'dat-transfer', severity: 2, tier: 'likely', together: true,
  title: 'Personal data may go to any country',
  why: 'Some places protect people’s data less, and you may have to explain to them why it is there.',
  ask: 'In which countries would our data be kept and seen?',
  fallback: 'Named countries, and elsewhere only with the safeguards that the law offers and notice to us.',
  sources: ['GDPR Articles 44 to 49'], labels: [],
  find: words({
    triggers: ['anywhere', 'place', 'country', 'countries', 'jurisdiction', 'location', 'worldwide', 'locations', 'jurisdictions', 'world'],
    match: /\b(?:transfer\w*|stor(?:e|ed|ing|age)|process(?:ed|ing)?|host(?:ed|ing)?|sent|access(?:ed)?|kept|held)\b[^.;]{0,160}?\b(?<mark>anywhere in the world|(?:in|to|from) any (?:other )?(?:place|countr(?:y|ies)|jurisdictions?|locations?|part of the world)\b(?: (?:that|which|where|in which) (?:\w+ ){1,4}?(?:chooses?|selects?|decides?|sees fit|operates?|maintains?|have|has|facilities|business))?|in whatever (?:country|place)|worldwide)\b/i,
    unless: /\b(?:adequa\w+|contractual clauses|safeguards?|in accordance with|data protection|not|never|only|unless|except|export|licen[cs]e|subject to|comply|complies|lawful(?:ly)?)\b/i,
    when: (_, { text }) => hasMatch(text, /\b(?:personal (?:data|information)|customer data|client data|user data|your (?:\w+ )?(?:data|information))\b/i),
    against: onGrantor,
  }),
  flags: [
    'Customer agrees to the processing of personal data by Provider «in any place that Provider chooses».',
    'Your personal information may be stored and processed «in any country in which we have» facilities.',
    'The Provider may transfer Customer Data «anywhere in the world».',
  ],
  passes: [
    'Customer agrees to the processing of personal data by Provider in Ireland.',
    'Your personal information may be stored in any country in which we have facilities, under the standard contractual clauses.',
    'The Provider may deliver the goods anywhere in the world.',
  ],
})
