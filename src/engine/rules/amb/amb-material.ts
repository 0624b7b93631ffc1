import { hasMatch } from '../../contract/matches'
import { sentencesMatching } from '../../contract/words'
import { defines, words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'amb-material', severity: 2, tier: 'likely', together: true,
  title: 'A “material” breach or change, and nothing says what is material',
  why: 'The right to walk away hangs on a word that each side can read its own way.',
  ask: 'Can we name the breaches that would count, or a sum of money from which they count?',
  fallback: 'A list of the breaches that count, plus any other that costs more than [sum].',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({
    triggers: ['material', 'materially'],
    match: /\b(?:material(?:ly)? (?:breach(?:es|ed)?|defaults?|failures?|violat(?:ion|ions|es)|(?:and )?adverse(?:ly)? (?:change|effect|affects?))|breach(?:es)? (?:of )?(?:any |a )?material(?:ly)?)\b/i,
    unless: /\bmaterial (?:breach|default)[^.]{0,60}\b(?:means|includes?|including|if|where|shall be|is deemed|for purposes)\b|(?:constitutes?|deemed|considered(?: as)?|be|is) an? material (?:breach|default|failure)|\$\s?\d/i,
    when: found => hasMatch(found.input.slice(0, 3000), /\bterminat|\bcancel|\bend this|\brescind|\bsuspend|\bwithdraw/i),
    settledBy: reading => defines(reading, /^material\b/i) || saidToBe(reading.contract).some(({ text }) => text.length < 3000),
    inDefinitions: false,
  }),
  flags: [
    'Either party may terminate this Agreement for a «material breach» that is not cured within 30 days.',
    'The Landlord may end this lease, or suspend it, on «material default» by the Tenant.',
    'The Buyer may withdraw and cancel the order after any «material adverse change».',
  ],
  passes: [
    'Either party may terminate this Agreement if an invoice is unpaid for 60 days.',
    'Late payment is a material breach.\nEither party may terminate this Agreement for a material breach.',
    '“Material Breach” means a breach that costs the other party more than 5,000 euros.\nEither party may terminate for a Material Breach.',
    'The Supplier shall deliver the raw material on Monday.',
    'Any sale below the list price shall be considered as a material breach, for which the Maker may terminate this Agreement.',
  ],
})

/** What counts as a material breach is said somewhere. */
const saidToBe = sentencesMatching(/\b(?:(?:constitutes?|deemed|considered(?: as)?|be|is|are) (?:an? )?material (?:breach|default)|material breach(?:es)?”? (?:means?|includes?))/i)
