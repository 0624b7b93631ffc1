import { hasMatch } from '../../contract/matches'
import { onDoer, onUnnamedWithin } from '../bearer'
import { words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'

/** What people make, as the words of such clauses name it. */
const made = String.raw`(?:inventions?|work product|works? (?:of authorship|made for hire)|ideas|discoveries|developments|improvements|deliverables|concepts)\b`

export default rule({
  id: 'ipr-all-work', severity: 3, tier: 'likely', oneSided: true, together: true,
  title: 'Whatever one side makes or thinks of belongs to the other',
  why: 'It takes in ideas, sketches and know-how besides the results that are paid for, and you could not use them for your next customer.',
  ask: 'Which results do you need to own, and could we keep the rest and what we had before?',
  fallback: 'The results that were ordered pass over once they are paid for; the rest stays ours, with leave for you to use it in them.',
  sources: ['ACL s 25, the test of imbalance'], labels: ['cuad:ip-ownership-assignment'],
  yieldsTo: ['ipr-assign-all'],
  find: words({
    triggers: ['assign', 'assigns', 'assigned', 'transfers', 'property', 'belong', 'belongs', 'owned', 'own', 'owner'],
    match: new RegExp([
      String.raw`\b(?:assigns?|transfers?|conveys?)\b[^.;]{0,120}?\b(?:all|any|entire|every)\b[^.;]{0,300}?\b${made}`,
      String.raw`\b(?:all|any|every|such)\b[^.;]{0,300}?\b${made}[^.;]{0,400}?\b(?:(?:is|are|be|become|remain)s? (?:and (?:shall )?(?:be|remain) )?(?:deemed )?(?:to be )?(?:the )?(?:\w+,? (?:and )?){0,3}property of|belongs? (?:\w+ )?(?:and \w+ )?to|(?:is|are|be) (?:\w+ )?(?:and \w+ )?owned (?:\w+ )?(?:and \w+ )?by) (?:the )?[\w’'-]+`,
      String.raw`\bshall (?:\w+ )?own\b[^.;]{0,60}?\b(?:all|any|every)\b[^.;]{0,160}?\b${made}`,
    ].join('|'), 'i'),
    unless: /\b(?:each|either|both) (?:party|of)|parties|jointly own|respective|\bother than\b|\bexcept|excluding|\blicen[cs]ees? of\b|(?:assigns?|transfers?) (?:this|its rights)|\bnot (?:be )?(?:\w+ )?(?:assign|own|transfer)|employees? (?:and|or|of|assigns?|shall)|under an obligation|\bbound (?:to|by) an? |patents? covering|has (?:been )?(?:duly )?(?:assigned|executed)|\bsolely by (?:the )?\w+|trade ?marks?\b|goodwill/i,
    when: (found, sentence, reading) => hasMatch(around(sentence.index, reading), wide) && (hasMatch(found[0], assigns) || bearer(found, sentence, reading) !== undefined),
    against: (found, sentence, reading) => bearer(found, sentence, reading),
  }),
  flags: [
    'The Company engages the Consultant.\nThe Consultant hereby «assigns to the Company all right, title and interest in all ideas», inventions and know-how, whether or not patentable, that it makes alone or with others.',
    'The Client pays the Agency.\n«All inventions, ideas and discoveries, whether or not protectable, that the Agency makes during the term shall be the sole and exclusive property of the Client».',
    'The Agency serves the Client.\n“Work Product” means all ideas, concepts and techniques of the Agency.\n«All Work Product shall belong exclusively to the Client».',
  ],
  passes: [
    'The Company engages the Consultant.\nThe Consultant hereby assigns to the Company all right, title and interest in the inventions listed in Schedule 1.',
    'The Client pays the Agency.\nAll inventions, ideas and discoveries, whether or not protectable, belong to the party that makes them.',
    'The Agency serves the Client.\n“Work Product” means the twelve songs in Schedule 1.\nAll Work Product shall belong exclusively to the Client.',
  ],
})

/** Words by which more passes over than what was ordered. */
const wide = /\bwhether or not (?:\w+ ){0,4}(?:patent|copyright|protect|regist|reduced|made|conceived|during|related)|\b(?:alone|solely|individually|by (?:itself|himself|herself))[^.;]{0,30}? or (?:jointly|in (?:conjunction|concert|collaboration)|together|with)|\b(?:ideas?|concepts?|know-how|techniques?|discover(?:y|ies)|drafts?)\b,? (?:or |and )?(?:\w+,? (?:or |and )?){0,4}?(?:inventions?|concepts?|discover(?:y|ies)|techniques?|methods?|processes|improvements|designs|drafts?|know-how)\b|\b(?:inventions?|works?),? (?:\w+,? (?:or |and )?){0,4}?(?:ideas|concepts|discoveries|know-how)\b/i

/** The sentence, and the two before it, which may say what its defined terms take in. */
const around = (index: number, { contract: { sentences } }: Reading): string => sentences.slice(Math.max(0, index - 2), index + 1).map(({ text }) => text.slice(0, 3000)).join(' ')

const assigns = /^(?:assign|transfer|convey)/i
const bearer: typeof onDoer = (found, sentence, reading) => (hasMatch(found[0], assigns) ? onDoer : onUnnamedWithin)(found, sentence, reading)
