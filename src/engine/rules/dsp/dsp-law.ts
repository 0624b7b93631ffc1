import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms, spokenTo } from '../voice'

export default rule({
  id: 'dsp-law', severity: 2, tier: 'likely', together: true,
  title: 'The law of their place applies, perhaps not yours',
  why: 'Rules that protect you at home may not help you, and advice on another law costs money.',
  ask: 'Which rights under the law of our own place would we keep?',
  fallback: 'The law of your place, or theirs with the protection of yours kept.',
  sources: ['CLAUDETTE, choice of law', '93/13 Annex 1(q), written for consumers'], labels: ['claudette:LAW', 'cuad:governing-law'],
  find: words({
    triggers: ['law', 'laws', 'legislation'],
    match: /\b(?:(?:governed|construed|interpreted|regulated|enforced)\b(?:[^.;]|\.(?=\S)){0,120}?\b(?:by|in accordance with|under|according to)\b(?:[^.;]|\.(?=\S)){0,120}?\b(?:laws?|act)\b|laws? of (?:the )?(?:[^.;]|\.(?=\S| ?,)){2,160}?\b(?:govern|controls?|(?:shall|will) be applicable|(?:is|are) applicable(?! (?:to you|law)\b)|will apply|shall apply|applies|(?<!that |which |may )apply)|(?:decided|determined|resolved|interpreted)\b[^.;]{0,60}? (?:under|in line with|pursuant to|by|in accordance with|according to) (?:the laws? of|laws? of|(?!applicable|any|such|your|local|mandatory|that|this|contract|copyright|tax|our|data|relevant|other|privacy|bankruptcy)[a-z]+ law\b)|\b(?!applicable|any|such|your|local|mandatory)[a-z]+ legislation (?:governs?|applies|(?:shall|will) (?:apply|govern))\b|law applicable to [^.;]{1,40}? (?:is|shall be)\b|subject to [a-z.]{2,20} law\b|(?:terms|agreement|contract|conditions)\b[^.;]{0,40}? subject to the laws? of\b|(?:applicable|governing) law (?:and venue |(?:of|for) [^.;]{1,60}? )?(?:is|shall be|will be)\b|[a-z]\w+ law (?:governs?|applies|is applicable|will apply|shall apply|will govern|shall govern)\b)/i,
    unless: /\blaws? of (?:that|your|the (?:country|state|place) (?:where|in which))\b|where you (?:live|reside)|\bvalid under\b|\bdo(?:es)? not allow|\bexport\b|enforced to the (?:fullest|maximum)|prevail|\b(?:by|under|with|of) (?:the )?(?:u\.? ?s\.? )?(?:federal |united states )?arbitration act|\bwhich law\b|\blaws? (?:applicable |in force )(?:in|of) your\b|have laws that|\bother than as governed\b|subject to applicable law|may (?:also )?be governed|governed by (?:the|its|their|our) (?:\w+ )?(?:terms|policy|policies|licen[cs]e)/i,
    when: (_, __, { contract }) => areOnlineTerms(contract),
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    'Your use of the service is «governed by the laws» of Freedonia.',
    'You know that these «terms of the site are subject to the laws of» Freedonia.',
    'The «laws of Freedonia will apply» to these terms and to your use of the site.',
    'Your use of the site is «governed by Freedonian law» and other law, including the Federal Arbitration Act.',
    'You agree that these terms of the platform shall be «construed in accordance with Freedonian law».',
    'You know that the «governing law of these terms of the site shall be» Freedonian law.',
    '«Freedonian legislation applies» to your use of the site.',
  ],
  passes: [
    'This Agreement between the Supplier and the Customer is governed by the laws of Freedonia.',
    'Your use of the service is governed by our house rules.',
    'Your use of the service is governed by the laws applicable in your country of residence.',
    'You must obey the laws of your own country when you use the site.',
    'Your use of the service may be governed by the laws of other countries.',
    'Disputes about your use of the site will be resolved under applicable law.',
  ],
})
