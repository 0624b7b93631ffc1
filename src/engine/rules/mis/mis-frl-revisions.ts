import { hasMatch } from '../../contract/matches'
import type { Reading } from '../rule'
import { rule } from '../rule'
import { holds, missing, pays, performer } from './missing'
import { consulting, design } from './samples'

export default rule({
  id: 'mis-frl-revisions', severity: 2, tier: 'likely',
  title: 'We found no word on how many rounds of changes the price covers',
  why: 'Creative work is never quite done, and each “small thing” is free unless somebody counts. It may stand in another paper.',
  ask: 'How many rounds of changes does the price cover?',
  fallback: 'Two rounds, then by the hour.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    when: reading => pays(reading) && (drawsLogo(reading) || holds('designer', 'artwork', 'illustration', 'illustrations', 'illustrator', 'photographer', 'copywriter', 'graphic', 'animation')(reading)),
    said: /\b(?:revis\w+|rounds?|re-?work\w*|corrections?|re-?edit\w*|alterations?|iterations?|drafts?|change requests?|changes? (?:to|in) (?:the |any )?(?:\w+ )?(?:designs?|deliverables?|work|draft|artwork|scope)|additional (?:work|fees?|changes))\b/i,
    elsewhere: /\b(?:statements? of work|SOWs?|proposals?|briefs?|exhibits?|schedules?)\b/i,
    brushedBy: ['changes', 'satisfaction', 'satisfied'],
    near: /\b(?:deliver\w*|work|services)\b/i,
    hurts: performer,
  }),
  flags: [
    design('«FREELANCE DESIGN AGREEMENT»', 'The Client pays USD 900.'),
    design('FREELANCE DESIGN AGREEMENT', '«1. Deliverables»', 'The Designer sends the Deliverables on 4 May 2026. The Client pays USD 900.'),
    design('«FREELANCE DESIGN AGREEMENT»', 'The Client pays a fixed fee of USD 900 when it is happy.'),
  ],
  passes: [
    design('FREELANCE DESIGN AGREEMENT', 'The Client pays USD 900. That covers two rounds of changes.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Client pays USD 900. Revisions are paid by the hour.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Client pays USD 900 for the work in the brief.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})

/** A logo that one may use in advertising is not one that is being drawn. */
const drawsLogo = ({ contract: { words, sentences } }: Reading): boolean => words.sentencesWith('logo').some(i => !hasMatch(sentences[i]!.text, /\b(?:advertis\w*|marketing|promot\w*|publicity|customer lists?|website|reference|trade ?marks?)\b/i))
