import { onUnnamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'dat-no-export', severity: 3, tier: 'likely', together: true,
  title: 'Your data may be gone the day that it ends',
  why: 'Without time and a copy, you cannot move to anybody else, and your records are lost.',
  ask: 'In which format, and for how long after the end, could we take our data out?',
  fallback: 'A copy in a common format, free, for 60 days after the end; then it is deleted and this is confirmed.',
  sources: ['EU Data Act Article 13(5)(e), written for data contracts'], labels: [],
  find: words({
    triggers: ['data', 'content'],
    match: new RegExp([
      String.raw`\b(?:no|not (?:have )?any) (?:further )?(?:duty|obligation|responsibility) to (?:\w+,? (?:or )?){0,4}?(?:keep|retain|maintain|store|return|supply|provide|export|preserve)\b[^.;]{0,80}?\b(?:customer|client|user|subscriber|your|any)(?:['’]s)? (?:\w+ )?(?:data|content)\b`,
      String.raw`\bnot (?:be )?(?:obliged|obligated|required) to (?:\w+,? (?:or )?){0,4}?(?:keep|retain|maintain|store|return|supply|provide|export|preserve)\b[^.;]{0,80}?\b(?:customer|client|user|subscriber|your)(?:['’]s)? (?:\w+ )?(?:data|content)\b`,
      String.raw`\b(?:may|will|shall|reserves the right to) (?:\w+ ){0,2}?(?:delete|destroy|erase|purge)\b[^.;]{0,40}?\b(?:customer|client|user|subscriber|your)(?:['’]s)? (?:\w+ )?(?:data|content)\b[^.;]{0,40}?\b(?:immediately|at once|without (?:prior )?(?:notice|warning)|at any time|forthwith)\b`,
      String.raw`\b(?:may|will|shall|reserves the right to) (?:immediately|at once) (?:\w+ )?(?:delete|destroy|erase|purge)\b[^.;]{0,40}?\b(?:customer|client|user|subscriber|your)(?:['’]s)? (?:\w+ )?(?:data|content)\b`,
      String.raw`\b(?:customer|client|user|subscriber|your)(?:['’]s)? (?:\w+ )?(?:data|content)\b (?:will|shall|may) be (?:\w+ )?(?:deleted|erased|destroyed|purged)\b[^.;]{0,20}?\b(?:without (?:any )?(?:further |prior )?notice|immediately|at once)\b`,
    ].join('|'), 'i'),
    unless: /\b(?:after|beyond|following|once|expiry of|longer than|more than)\b[^.;]{0,60}\b(?:\d+|thirty|sixty|ninety)\b[^.;]{0,20}\b(?:days?|months?)|\bafter which\b|\bpersonal (?:data|information)\b|\bconfidentiality of\b|\b(?:support|upgrade|update),? (?:\w+,? )?(?:or \w+ )?the service\b|\bviolat|\binfring|\bunlawful|\b(?:you|customer|client) (?:may|shall|will|must|can) (?:\w+ ){0,2}(?:delete|destroy|request)|\bupon (?:your|customer['’]s|the customer['’]s) request/i,
    against: onUnnamed,
  }),
  flags: [
    'When this contract ends, Provider «may delete Customer Data immediately».',
    'After the end the Provider has «no duty to keep Customer Data».',
    'We are «not obliged to return your data» when you leave.',
  ],
  passes: [
    'When this contract ends, Provider may delete Customer Data after 60 days.',
    'After the end the Provider has a duty to keep Customer Data for a month.',
    'You may delete your data at any time.',
    'The Provider has no obligation to maintain the confidentiality of any User Content.',
  ],
})
