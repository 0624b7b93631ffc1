import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { isA } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

const law = String.raw`(?:laws?|statutes?|legislation|regulations?|(?:civil |commercial |labou?r )?code|[A-Z][\w-]+ (?:[A-Z][\w-]+ ){0,5}(?:Act|Code|Law)|acts?)\b`
const given = String.raw`(?:under|by|pursuant to|in|of|from|conferred by|afforded (?:to \w+ )?by|provided (?:for )?(?:by|in|under)|granted (?:to \w+ )?(?:by|under)|available (?:to \w+ )?(?:by|under)|arising (?:by|under|from)|which may be granted to (?:it|them|it or them) (?:by|under))`

export default rule({
  id: 'lia-statutory', severity: 3, tier: 'likely', oneSided: true, together: true,
  title: 'You give up rights that the law gives you',
  why: 'Such rights are often there because one side is the weaker one; some can be signed away, and some cannot.',
  ask: 'Which rights, under which law, do you mean, and why are they in the way?',
  fallback: 'Leave it out; the rights that the law gives stay as they are for both of us.',
  sources: ['93/13 Annex 1(b), written for consumers', 'UK Consumer Rights Act 2015, section 31'], labels: ['93/13:b'],
  yieldsTo: ['lia-release', 'lia-release-one-way'],
  find: words({
    triggers: ['waive', 'waives', 'waived', 'relinquishes', 'relinquish', 'renounces', 'renounce', 'waiving'],
    match: new RegExp(String.raw`\b(?:waives?|waived|waiving|relinquish(?:es)?|renounces?)\b(?: and (?:release|relinquish|surrender)(?:e?s)?)?[^.;]{0,60}?\b(?:statutory (?:rights?|remed(?:y|ies)|protections?|warrant(?:y|ies)|claims?|cancellation)|(?:rights?|remed(?:y|ies)|benefits?|protections?|provisions)\b[^.;]{0,40}?\b${given} (?:(?:the|any|all|such|this|said|applicable|other|its|local|similar|consumer|present|future|or) ){0,5}${law}|application of (?:the|any|all) [^.;]{0,40}?${law})`, 'i'),
    unless: new RegExp([
      String.raw`\b(?:moral rights?|jury|immunit\w+|arbitrat\w+|class action|not (?:be )?(?:\w+ ){0,4}(?:waive|waiver)\w*|(?:nothing|neither|no (?:failure|delay|waiver|party)|without waiving|may not (?:be )?waived?|cannot (?:be )?waived?|never)\b|privileges?|convention|conflict\w* of law|governing|venue|forum|automatic stay|bankruptcy)`,
      // Guarantors and borrowers give up a surety’s defences in every form of such papers; a paid release of one’s job is another matter.
      String.raw`guarant\w+|suret(?:y|ies)|age discrimination|\bfailure (?:to|of|by)\b|\bdelay\b|\bemployment\b|severance|remed(?:y|ies) (?:available )?(?:at|in) (?:law|equity)|\bat law\b|in law or (?:in )?equity`,
    ].join('|'), 'i'),
    when: ([found], { text }, reading) => !isA(reading, 'separation', 'employment') && !hasMatch(text, /\b(?:each|either|both|any|no) part(?:y|ies)\b|\bthe parties\b/i) && !(areOnlineTerms(reading.contract) && /\bwe\b[^.;]{0,20}$/i.test(text.slice(0, text.indexOf(found)))),
    against: onDoer,
  }),
  flags: [
    'The Tenant «waives all rights under the Landlord and Tenant Act».',
    'The Distributor «waives any rights which may be granted to it under the laws» of the Territory.',
    'You «waive your statutory rights» to cancel an order for the service.',
    'The Buyer «waives the benefit of any law» that shortens the time for payment.',
    'The Agent hereby «renounces all protections provided by the Commercial Agents Act».',
  ],
  passes: [
    'The Tenant keeps all rights under the Landlord and Tenant Act.',
    'The Distributor waives any rights which may be granted to it under the rules of the club.',
    'You may waive the delivery charge; your statutory rights are not affected.',
    'Each party waives the benefit of any law that shortens the time for payment.',
    'No failure to enforce a right waives any remedy provided by law.',
  ],
})
