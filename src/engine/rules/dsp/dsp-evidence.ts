import { onUnnamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'dsp-evidence', severity: 2, tier: 'likely', together: true,
  title: 'Their records are the proof',
  why: 'If their books are wrong, you may not be able to show it.',
  ask: 'May we show our own records if they differ from yours?',
  fallback: 'Their records count until other evidence shows them wrong.',
  sources: ['93/13 Annex 1(q), written for consumers', 'ACL s 25(l) and (m)'], labels: ['93/13:q', 'acl:l', 'acl:m'],
  find: words({
    triggers: ['conclusive', 'conclusively', 'determinative', 'controlling', 'certificate', 'prevail', 'proof', 'records', 'record'],
    match: /\b(?:(?:records?|certificates?|calculations?|measurements?|statements?|data|logs|books|determinations?|meters?|counts?)\b[^.;]{0,120}?\b(?:(?:shall|will) (?:be )?(?:final and |deemed )?(?:conclusive\w*|controlling|determinative)|(?:is|are) (?:final and )?(?:conclusive|controlling|determinative))\b)|\bcertificates? (?:signed |given |issued )?(?:by|of) (?:the )?[A-Z]\w+(?: [A-Z]\w+)?\b[^.;]{0,60}?\b(?:is|are|shall be) (?:final|binding|conclusive)\b|\baccepts? the (?:books|records|accounts|figures|readings|logs) of\b[^.;]{0,40}?\bas (?:proof|evidence|conclusive|correct|final)\b|\b(?:readings?|records?|books|figures|logs) of (?:the )?\S+(?: \S+){0,2} (?:shall |will )?prevail over (?:any|all) other (?:evidence|records?)\b/i,
    unless: /\b(?:independent|jointly|mutually|accountant|arbitrator|expert|auditor|court|not be conclusive|rebut|manifest|obvious errors?|prima facie|controlling or under)/i,
    against: onUnnamed,
  }),
  flags: [
    'The Baker «accepts the books of the Mill as proof» of what is owed.',
    'The Supplier’s «records of usage shall be conclusive» against the Customer.',
    'Our «logs are final and conclusive» as to what you owe.',
    'A «certificate of the Landlord will be conclusive» proof of the costs.',
  ],
  passes: [
    'The Baker accepts the books of the Mill as a gift.',
    'The Bank’s records are conclusive in the absence of manifest error.',
    'The Supplier’s records of usage shall be evidence until shown to be wrong.',
    'The determination of the independent expert shall be conclusive.',
    'An affiliate is whoever, at the time such determination is made, is controlling or under common control with a party.',
    'The parties had conclusive talks about the records.',
  ],
})
