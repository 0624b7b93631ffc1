import { rule } from '../rule'
import { missing } from './missing'
import { consulting, site } from './samples'

const change = '(?:chang\\w+|modif\\w+|amend\\w*|updat\\w+|revis\\w+)'
const told = '(?:notic\\w*|notif\\w*|inform\\w*|tell\\w*|told|announc\\w*|e-?mail\\w*|messages?|alert\\w*|publish\\w*|post(?:s|ed|ing)?|banner|pop-?up|communicat\\w*|let you know|available|upload\\w*|display\\w*|appear\\w*|effective date|last (?:updated|modified|revised)|review|check|visit|version)'

/** The sample without its word for putting pictures on a site. */
const quiet = (title: string, ...clauses: readonly string[]): string => site(title, ...clauses).replaceAll('post', 'put')

export default rule({
  id: 'mis-tos-change-notice', severity: 3, tier: 'likely',
  title: 'They may change these terms, and we found no word that you are told',
  why: 'You cannot object to what you never hear of. It may stand in another paper.',
  ask: 'How would I learn of a change, and how long before it counts?',
  fallback: 'An email 30 days before, and a free way out until then.',
  sources: [], labels: [],
  ...missing({
    in: ['online-terms'],
    when: ({ provisions }) => provisions.some(({ kind }) => kind === 'terms-change'),
    said: new RegExp(String.raw`\b${change}\b[^]{0,400}\b${told}\b|\b${told}\b[^]{0,240}\b${change}\b`, 'i'),
    brushedBy: [],
    near: /\b(?:chang\w*|modif\w*|amend\w*|updat\w*|revis\w*)\b/i,
    hurts: /^you$/i,
  }),
  flags: [
    quiet('«TERMS OF USE»', 'We may change these Terms at any time.'),
    quiet('TERMS OF USE', '«1. Changes»', 'We may change these Terms at any time.'),
    quiet('«TERMS OF USE»', 'These Terms may be updated from time to time by us.'),
  ],
  passes: [
    quiet('TERMS OF USE', 'We may change these Terms at any time by email.'),
    quiet('TERMS OF USE', 'We may change these Terms at any time. We notify you 30 days before.'),
    quiet('TERMS OF USE', 'We may change these Terms at any time. Look for the date on which they were last updated.'),
    quiet('TERMS OF USE', 'We may not change these Terms.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
