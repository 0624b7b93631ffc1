import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

/** “waives, to the fullest extent permitted by law:”, with what is waived some way after it. */
const waives = String.raw`\bwaives?\b[^;]{0,400}?`

export default rule({
  id: 'lia-surety-waivers', severity: 3, tier: 'likely', together: true,
  title: 'Whoever answers for the debt gives up its defences',
  why: 'They could come to you first, long after, and for more than you reckoned with, and you could not answer with what would clear the debtor.',
  ask: 'Could you turn to the debtor and its security first, and which of these defences do you truly need us to give up?',
  fallback: 'You claim from us only after the debtor has not paid within 30 days of a demand; the debtor’s own defences and the time limits of the law stay ours.',
  sources: ['Practitioners’ checklists for leases and loans'], labels: [],
  find: words({
    triggers: ['waives', 'waive'],
    match: new RegExp([
      String.raw`${waives}\b(?:any|all|every|each)\b[^.;]{0,60}?\bdefen[cs]es?\b`,
      String.raw`${waives}\b(?:rights?|requirements?|claims?|obligation)\b[^.;]{0,80}?\b(?:to require|that)\b[^.;]{0,80}?\b(?:first )?(?:proceed|resort|exhaust|pursue|enforce|marshal)\b`,
      String.raw`${waives}\b(?:all|any|every|the benefit of)\b[^.;]{0,30}?\b(?:statutes?|periods?) of limitations?\b`,
    ].join('|'), 'i'),
    unless: /\b(?:each|either|neither|both) part|parties|\bnot (?:be deemed to )?waive|no waiver|jury|venue|inconvenient|tolled|toll\b/i,
    when: (_, { text }) => hasMatch(text, /\b(?:guarant|suret|borrower|principal\b|debtor|obligor|lessee|obligations)/i),
    against: onDoer,
  }),
  flags: [
    'The Uncle guarantees the loan of the Mill to the Baker.\nThe Uncle hereby «waives any and all defenses» that the Baker as borrower could raise.',
    'The Guarantor «waives any right to require the Lender to proceed» against the Borrower first.',
    'The Guarantor «waives all statutes of limitations» in any action about its obligations.',
  ],
  passes: [
    'The Uncle guarantees the loan of the Mill to the Baker.\nThe Uncle keeps any and all defenses that the Baker as borrower could raise.',
    'The Guarantor may require the Lender to proceed against the Borrower first, and waives its fee.',
    'The Lender does not waive any right, and all statutes of limitations apply.',
  ],
})
