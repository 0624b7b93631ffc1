import { words } from '../forms'
import { rule } from '../rule'
import { spokenTo } from '../voice'

export default rule({
  id: 'dsp-interpret', severity: 3, tier: 'likely',
  title: 'They have the last word on what the contract means',
  why: 'Nobody should judge their own case.',
  ask: 'Who could decide for us both if we read a clause differently?',
  fallback: 'We talk; if that fails, an independent expert or a court decides.',
  sources: ['93/13 Annex 1(m), written for consumers', 'ACL s 25(h)'], labels: ['93/13:m', 'acl:h'],
  find: words({
    triggers: ['interpretation', 'interpret', 'interpretations', 'meaning', 'decision', 'determination', 'decisions', 'say', 'word', 'questions'],
    match: /\b(?:(?:right|authority|discretion|power) to (?:\w+ )?interpret\b[^.;]{0,60}?\b(?:agreement|terms|contract|clause|provisions?|rules|polic(?:y|ies))|interpretations? (?:of|by|as)\b[^.;]{0,80}?\b(?:final|binding|conclusive)\b|(?:its|our|their|\w+['’]s) (?:decision|determination)s? (?:on|as to|about|regarding|concerning|under|in)\b[^.;]{0,60}?\b(?:shall be|is|are|will be) (?:final|binding|conclusive)\b)|\b(?:has|have) the (?:final|last) (?:say|word)\b|\bdecides? (?:all|any) questions? (?:about|as to|on|of) the (?:meaning|interpretation)\b/i,
    unless: /arbitrat|expert|\bcourt|umpire|referee|accountant|adjudicat|\b(?:Administrator|Committee|Board)\b|appraiser|engineer/i,
    when: ([found], { text }) => !/\b(?:say|word)$/i.test(found) || /\b(?:meaning|interpret\w*|means)\b/i.test(text),
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    'The Mill «decides all questions about the meaning» of this contract.',
    'If the meaning of a word is in doubt, the Mill «has the final say».',
    'The Company has the sole «right to interpret this agreement».',
    'Our «interpretation of these rules is final».',
    'The «Client’s decision on whether the work is done shall be final».',
  ],
  passes: [
    'A court has the right to interpret this agreement.',
    'The expert’s decision on whether the work is done shall be final.',
    'Headings do not affect the interpretation of this agreement.',
  ],
})
