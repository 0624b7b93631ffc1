import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'cnf-everything', severity: 2, tier: 'likely', together: true,
  title: 'Everything is secret, marked or not',
  why: 'Nobody can keep a secret that they cannot recognise.',
  ask: 'How will we recognise what has to stay secret?',
  fallback: 'What is marked, or what a reasonable person would see is secret.',
  sources: [], labels: [],
  find: words({
    triggers: ['information', 'data', 'everything'],
    match: /\b(?:any and all|all|any)\b(?: \S+){0,8}? (?:information|data)\b[^.;]{0,260}?\b(?:whether or not|regardless of whether|irrespective of whether|whether)\b(?: \S+){0,6}? (?:marked|designated|identified|labell?ed|stamped|indicated)\b|\b(?:information of any kind|everything|all information)\b[^.;]{0,120}?\bwhether (?:it is )?(?:marked|identified|designated) (?:as \w+ )?or not\b|\btreat (?:as confidential )?everything that it learns\b/i,
    unless: /reasonabl|\bnature\b|\bobvious|\bevident|circumstances|\bshould (?:be )?(?:understood|known|recogni)|\bunderstood to be|not (?:generally|publicly) (?:known|available)|\bwhether (?:\w+ ){0,3}marked or\b(?! not)|of a confidential|trade secrets/i,
    when: (_, { text }) => /\bconfiden|secre|proprietary/i.test(text),
    against: onDoer,
  }),
  flags: [
    'Each party shall «treat everything that it learns» about the other party as confidential.',
    'The Customer shall keep confidential «any and all information about the Provider, whether or not it is marked» as confidential.',
    '“Confidential Information” means «all information of the Company in any form, whether or not marked» confidential.',
    'Secret information is «any data that the Supplier discloses, regardless of whether it is identified» as secret.',
  ],
  passes: [
    'Each party shall treat everything that it marks as confidential with care.',
    'The Customer shall keep confidential all information about the Provider that is marked as confidential.',
    '“Confidential Information” means all information of the Company, whether or not marked confidential, that a reasonable person would take to be secret.',
    'The Supplier shall list all information about the parts, whether or not it is marked on the label.',
  ],
})
