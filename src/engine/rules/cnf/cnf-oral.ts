import { hasMatch } from '../../contract/matches'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'cnf-oral', severity: 2, tier: 'likely', together: true,
  title: 'What is said aloud is secret only if it is confirmed in writing in time',
  why: 'One forgotten email after a meeting, and what was told there is free for use.',
  ask: 'Could what is evidently secret be protected without a confirmation too?',
  fallback: 'Marked, confirmed in writing, or such that a reasonable person sees that it is secret.',
  sources: ['ContractNLI'], labels: [],
  find: words({
    triggers: ['aloud', 'orally', 'oral', 'verbally', 'verbal', 'aloud'],
    match: /\b(?:oral(?:ly)?|verbal(?:ly)?)\b[^.;]{0,200}?\b(?<mark>(?:confirmed|reduced|summari[sz]ed|documented|identified|memoriali[sz]ed|recorded|followed|set out|put)\b[^.;]{0,80}?\b(?:writing|written|tangible|memorandum)\b[^.;]{0,120}?\b(?:within|no later than|not later than)\b[^.;]{0,40}?\b(?:days|weeks|hours|month))\b|\boral(?:ly)? disclos\w+\b[^.;]{0,60}?\b(?:summari[sz]ed|confirmed|reduced|recorded) (?:in|to) writing\b[^.;]{0,30}?\bwithin\b[^.;]{0,20}?\b(?:days|weeks|hours)\b|\bsaid aloud\b[^.;]{0,160}?\b(?:confirms?|confirmed)\b[^.;]{0,40}?\bwriting within\b[^.;]{0,30}?\bdays\b/i,
    unless: /reasonabl|\bnature\b|evident|should (?:be|have) (?:understood|known)|even if|need not|\bnotwithstanding|failure to (?:mark|so)|circumstances|\bnotice|amend|(?<!\bin )\border(?:s|ed)?\b/i,
    when: (_, { text }) => hasMatch(text, /confiden|secre|proprietary|information|disclos/i),
  }),
  flags: [
    'Confidential Information that is disclosed orally must be «confirmed in writing within 30 days».',
    'Information given verbally is protected only if it is «summarised in a written memo within ten days».',
    'Oral disclosures are Confidential Information where they are «reduced to writing no later than two weeks» afterwards.',
  ],
  passes: [
    'Confidential Information that is disclosed orally must be identified as secret when it is told.',
    'Information given verbally is protected if it is summarised in a written memo within ten days or is plainly secret by its nature.',
    'An oral order must be confirmed in writing within 3 days.',
  ],
})
