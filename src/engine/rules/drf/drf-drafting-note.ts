import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'drf-drafting-note', severity: 2, tier: 'fact',
  title: 'A note between drafters is still in the text',
  why: 'It may show that a point is not settled, and once signed it can be read as part of the deal.',
  ask: 'Is this note part of the contract, and is the point settled?',
  fallback: 'Take the note out, and settle what it asks.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: words({
    triggers: ['dn', 'open', 'delete', 'query', 'note', 'notes', 'ntd', 'comment', 'drafting', 'discuss', 'discussed', 'reviewed', 'confirm', 'draft', 'review', 'consider'],
    match: /\[\s?(?:notes? to (?:draft|drafter|counsel|client|reviewer|file)|ntd|n\.t\.d\.|drafting note|drafter[’']s note)\b[^\]\n]{0,600}\]|\[\s?(?:note|comment)s?(?: [A-Z]{2,3})?\s?[:–-](?=[^\]\n]{0,400}(?:\?|\b(?:confirm|discuss|check|tbd|to be (?:agreed|discussed|confirmed|checked)|our (?:side|client)|counsel|lawyers?|draft)\b))[^\]\n]{0,600}\]|\[\s?(?:to (?:be )?discuss(?:ed)?|discuss|to be reviewed|under review|subject to (?:tax|client|legal|internal) (?:review|approval|comment))\b[^\]\n]{0,300}\]|\[[^\]\n]{0,80}\b(?:to confirm|to consider|please confirm|please advise|to revert)\b[^\]\n]{0,120}\]|[[(]\s?DN\s?:[^\])\n]{0,300}[\])]|\[\s?(?:open (?:point|issue|question)|query|delete (?:if|as|where|this)\b|client to (?:confirm|advise)|to be confirmed by)\b[^\]\n]{0,200}\]|\b(?:Note to (?:draft|drafter|counsel|client|reviewer)|Drafting note|NTD)\s?:[^\n]{0,300}/i,
    everywhere: true,
  }),
  flags: [
    'The Client pays 900 euros. «[To be discussed.]»',
    'The keys come back on the last day. «[Delete if not applicable]»',
    'The fee is EUR 90. «(DN: ask the other side)»',
    'The cap is EUR 900. «[Open point – sales to decide]»',
    'The cap is 10,000 euros. «[Note to draft: our side wants 50,000.]»',
    'The Tenant insures the shop. «[Tenant’s lawyers to confirm the sum]»',
    '«Drafting note: check the tax clause.»',
    'The fee is paid monthly «[NTD: or yearly?]» in advance.',
  ],
  passes: [
    'The cap is EUR 900 (deleted items are not counted).',
    'The cap is 10,000 euros.',
    'The Tenant shall confirm the sum in writing.',
    'Rates from Hull [Note 1] to Leeds [Note: by road only] are in the table.',
    'The Borrower shall give the Lender a promissory note [***] on the first day.',
  ],
})
