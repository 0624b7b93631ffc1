import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** Events that nobody controls. */
export const forceMajeure: KeyTermKind = {
  kind: 'force-majeure',
  find: inWords({
    triggers: ['force', 'god', 'majeure', 'beyond', 'control', 'delay', 'strikes'],
    match: [
      /\b(?:not|neither|nor|no|excused|relieved|suspended|extended)\b[^;]{0,300}\b(?:force majeure|acts? of god|beyond\b[^.;]{0,40}\bcontrol|(?:could|can|does) not (?:reasonably )?(?:control|foresee)|outside\b[^.;]{0,40}\bcontrol)/i,
      /\b(?:force majeure|acts? of god|beyond\b[^.;]{0,40}\bcontrol)\b[^;]{0,300}\b(?:not|neither|excused|relieved|suspended|extended|terminate|end this)\b/i,
      /\b(?:not|neither)\b[^.;]{0,60}\b(?:liable|responsible|in breach|in default)\b[^.;]{0,60}\b(?:failure|delay)\b[^.;]{0,60}\b(?:caused by|due to|resulting from|because of)\b[^.;]{0,80}\b(?:events?|causes?|strikes?|fire|flood|war|labou?r)\b/i,
      /[“"]force majeure(?: event)?[”"]/i,
    ],
    unless: /\binsur(?:ed|ance)\b|\bdamage(?:d)? or destr|\bemployees? of\b|\bcontrol of (?:the )?(?:company|party)\b/i,
  }),
  finds: [
    ['«Neither party is liable for delay caused by an act of God.»', 'Neither party is liable for delay caused by an act of God.'],
    ['«Neither party is liable for delay from an event that it could not control.»', 'Neither party is liable for delay from an event that it could not control.'],
  ],
  passes: ['The police used force.', 'The Supplier is not liable for losses that it did not cause.'],
}
