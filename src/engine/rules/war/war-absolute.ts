import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'war-absolute', severity: 3, tier: 'likely', together: true,
  title: 'A promise that leaves no room for any fault',
  why: 'Nothing is ever wholly free of faults, so the promise is broken on the first day.',
  ask: 'Which level of quality do you need, and how would we measure it?',
  fallback: 'It works in all important respects as described, and faults are put right within an agreed time.',
  sources: [], labels: [],
  find: words({
    triggers: ['warrants', 'warrant', 'guarantees', 'guarantee', 'ensure'],
    match: /\b(?:warrants?|guarantees?|shall ensure|will ensure)\b[^.;]{0,200}?\b(?:error[- ]free|free (?:from|of) (?:all |any )?(?:errors?|bugs|faults|interruptions?)\b|uninterrupted|without (?:any )?(?:interruption|error)|(?:completely|fully|totally|absolutely|100%) (?:secure|accurate|reliable|error)|at all times and in all respects|under all circumstances)\b/i,
    unless: /\b(?:not|nor|never|no|neither|disclaim\w*|without (?:any )?warrant\w*|n['’]t|can ?not) (?:\w+,? ){0,6}?(?:warrant|guarantee|represent|promis)|\b(?:warrants?|warranty|guarantees?)\b[^.;]{0,60}\b(?:nor|neither)\b|\b(?:material(?:ly)?|substantial(?:ly)?|knowledge|reasonabl[ey]|virus(?:es)?|defects? in|best efforts|endeavou?rs)\b|\b(?:makes?|gives?) no\b|\bno (?:representation|warranty|guarantee)|\bdisclaim/i,
    when: (_, __, { contract }) => !areOnlineTerms(contract),
    against: onDoer,
  }),
  flags: [
    'The Supplier «warrants that the software is error-free».',
    'The Contractor «guarantees that the site will be uninterrupted» for a year.',
    'The Agency shall see to the hosting and «will ensure that the server is completely secure».',
  ],
  passes: [
    'The Supplier does not warrant that the software is error-free.',
    'The Contractor guarantees that the site will be materially uninterrupted for a year.',
    'The Agency shall see to the hosting and will ensure that the server is patched every week.',
  ],
})
