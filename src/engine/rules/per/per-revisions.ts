import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'per-revisions', severity: 3, tier: 'likely', together: true,
  title: 'Changes to the work without end',
  why: 'The price is for one piece of work, and the number of times that you do it again is theirs to choose.',
  ask: 'How many rounds of changes are in the price?',
  fallback: 'Two rounds; after that by the hour, agreed first.',
  sources: ['Practitioners’ checklists for freelance work'], labels: [],
  find: words({
    triggers: ['revisions', 'revision', 'changes', 'amendments', 'corrections', 'modifications', 'rounds', 'revise', 'rework'],
    match: /\b(?:(?:unlimited|unrestricted|any number of|as many|an unlimited number of|all) (?:rounds? of )?(?:revisions?|changes|amendments|modifications|rework|redrafts?)\b(?: [^.;]{0,40}?\b(?:requested|required|as (?:the )?\w+ (?:may )?(?:request|require|want|wish)\w*))?|(?:revis(?:e|ions?)|changes|corrections|modifications|rework\w*|redo|amend)\b[^.;]{0,100}?\b(?:until|till)\b[^.;]{0,60}?\b(?:satisf\w+|happy|approv\w+|accepts?|pleased)\b)/i,
    unless: /\b(?:up to|maximum|no more than|two|three|additional (?:fee|charge|cost)|hourly|per hour|at (?:its|the) (?:then[- ]current )?rates?|billed|extra charge|software licen[cs]e|insurance|constitution|law)\b/i,
    when: ([found], { text }) => (!/^all\b/i.test(found) || /\brequest|\brequir|\bwant|\bwish/i.test(found)) && hasMatch(text, /\b(?:design\w*|work|deliverables?|drafts?|artwork|website|text|services|revis\w+|concepts?|proofs?|copy|logo)\b/i) && hasMatch(text, /\b(?:shall|will|must|agrees?|include[sd]?|provide[sd]?|make[s]?|perform\w*)\b/i),
    against: onDoer,
    inDefinitions: false,
  }),
  flags: [
    'The Designer shall make «unlimited revisions» to the logo.',
    'The Writer will «revise the text until the Client is satisfied».',
    'The fee includes «as many changes to the design as the Client may request».',
  ],
  passes: [
    'The Designer shall make two revisions to the logo.',
    'The Writer will revise the text once, and the Client is satisfied with the plan.',
    'The fee includes as many changes to the design as the Client may request, up to three rounds.',
  ],
})
