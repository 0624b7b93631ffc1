import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

/** A dispute is decided without a jury. */
export const juryWaiver: ProvisionKind = {
  kind: 'jury-waiver',
  holder: 'who gives up the jury; each where both do',
  triggers: ['jury'],
  find: bySentence({
    match: [
      /\b(?:waiv\w+|relinquish\w*|forgo\w*|forego\w*|renounc\w+|surrender\w*|giv(?:e|es|ing) up|gives? up|without|instead of|no right|not (?:be )?(?:entitled|have)|no|not|neither|nor)\b[^]{0,400}\bjury\b/i,
      /\bjury\b[^]{0,200}\b(?:waived?|waives|waiver|relinquish\w*|given up|is not available)\b/i,
    ],
    unless: [/\b(?:jury duty|jury service|grand jury|prizes?|winners?|surviv\w+|opt(?:ed)? out)\b/i],
    holder: ({ text }) => (hasMatch(text, /\b(?:each|both|either|neither|the|all)\s+(?:of the\s+)?(?:the\s+)?part(?:y|ies)\b|\bparties\b|\bboth (?:of us|you)\b|\beach of\b|\byou and (?:we|us|[A-Z])/i) ? 'each' : undefined),
  }),
  finds: [
    '«Each party waives its right to a trial by jury.»',
    '«YOU AND WE GIVE UP ANY RIGHT TO HAVE A JURY DECIDE A CLAIM.»',
    '«Any trial shall be held before a judge without a jury.»',
    '«The right to a jury trial is hereby waived by Landlord and Tenant.»',
    '«In arbitration there is no judge or jury.»',
  ],
  passes: [
    'The Employer shall pay wages during jury duty.',
    'A jury of three architects hears the plans.',
    'The right to a trial by jury is kept by both parties.',
    'The judges, who are not a jury, pick the winner of the contest.',
  ],
}
