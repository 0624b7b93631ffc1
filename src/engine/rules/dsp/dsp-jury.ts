import { words } from '../forms'
import { rule } from '../rule'
import { spokenTo } from '../voice'

export default rule({
  id: 'dsp-jury', severity: 1, tier: 'likely', together: true,
  title: 'A jury trial is given up',
  why: 'Once waived, a jury cannot be asked for, whatever happens.',
  ask: 'Do both of us give this up, and does it help either of us?',
  fallback: 'Both of us, or nobody.',
  sources: [], labels: [],
  find: words({
    triggers: ['jury'],
    match: /\b(?:waive[sd]?|waiving|waiver of|giv(?:e|es|ing) up|relinquish\w*)\b[^.;]{0,120}?\b(?:jury(?: trial)?|trial by jury|trial before a jury)\b|\bjury (?:trial )?waiver\b|\bno party (?:may|shall|will) (?:demand|request|ask for) (?:a |trial by )?jury\b|\bjury (?:trial )?(?:is|are) (?:hereby )?(?:waived|excluded|given up)\b|\btrial by jury (?:is|are) (?:hereby )?waived\b/i,
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    '«No party may demand a jury» in any action about the oven.',
    '«Jury trial is waived» by both of us.',
    'Each party «waives any right to a trial by jury».',
    'You «give up your right to a jury trial».',
    'The Tenant hereby «waives trial by jury» in any action by the Landlord.',
  ],
  passes: [
    'Each party waives any claim for bodily injury.',
    'You keep your right to a jury trial.',
    'The Tenant hereby waives notice of any action by the Landlord.',
  ],
})
