import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { mirrorOf, rowOf } from '../../provisions/mirror/mirror'
import { onDoer } from '../bearer'
import { words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'
import { longestMonths } from './length'

export default rule({
  id: 'rst-nohire', severity: 2, tier: 'likely', oneSided: true,
  title: 'A ban on hiring their people, for one side or for long',
  why: 'Even somebody who answers your public advert may put you in breach.',
  ask: 'Could it hold for both of us, for a year, and leave public adverts free?',
  fallback: 'Both of us, twelve months, people we met through this work, adverts excluded.',
  sources: [], labels: ['cuad:no-solicit-of-employees'],
  yieldsTo: ['cnf-hidden-limits'],
  find: words({
    triggers: ['solicit', 'hire', 'recruit', 'employ', 'entice', 'soliciting', 'hiring', 'induce'],
    match: /\b(?:(?:shall|will|must|may|agrees?|covenants?|undertakes?)(?: [\w’',-]+){0,8}? not|neither(?: [\w’',-]+){0,6}? (?:shall|will|may)|(?:shall|agrees? to|will) refrain from)\b[^.;]{0,240}?\b(?:solicit(?:ing)?|hir(?:e|ing)|recruit(?:ing)?|entice|induce|(?<!any person )employ(?: or)?)\b[^.;]{0,180}?\b(?:employees?|personnel|staff|(?:persons?|anyone|individual|people) (?:who (?:is|was|has been) )?(?:then )?employed|workers)\b/i,
    unless: /\bnot (?:be )?(?:\w+ )?(?:prevent|restrict|preclud|prohibit|limit|deemed|construed|considered|discriminat)\w*|\bnothing\b|\bhire that\b|\bresponsibilit|\bauthority\b|\breturns?\b|\bmust hire\b|\b(?:minor|child|union|alien|unqualified|unlicensed|prison)\w*|\bproxies|\b(?:replacement|additional|sufficient|new) (?:employees|staff|personnel)/i,
    when: (found, sentence, reading) => (holdsForBoth(sentence, reading) ? longestMonths(sentence, reading) > reading.thresholds.noHireMonths + 0.1 : onDoer(found, sentence, reading) !== undefined),
    against: (found, sentence, reading) => (holdsForBoth(sentence, reading) ? undefined : onDoer(found, sentence, reading)),
  }),
  flags: [
    'The Client pays the Provider. For two years the Client «shall not solicit or hire any employee» of the Provider.',
    'The Provider serves the Customer. The Customer «agrees not to recruit the staff» of the Provider.',
    '«Neither party shall hire the employees» of the other during the term and for 24 months after it.',
  ],
  passes: [
    'The Client pays the Provider. For one year the Client shall not hire any employee of the Provider. For one year the Provider shall not hire any employee of the Client.',
    'The Client pays the Provider. Neither party shall solicit or hire any employee of the other for one year.',
    'The Provider serves the Customer. The Customer may recruit the staff of the Provider.',
    'The Client shall not, in what it pays the Provider, discriminate against any employee.',
  ],
})

/** In one sentence, or in one for each. */
const holdsForBoth = ({ text }: Sentence, { contract, provisions }: Reading): boolean => hasMatch(text, eachParty) || rowOf(mirrorOf(contract, provisions), 'no-solicit-of-employees')?.held === 'each'
const eachParty = /\b(?:neither|each|either|both|no)\b[^.;]{0,30}\bpart(?:y|ies)\b|\b(?:the )?parties (?:shall|will|agree)|\bthe other(?: party)?['’]?s?\b/i
