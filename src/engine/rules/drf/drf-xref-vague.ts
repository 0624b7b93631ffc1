import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'drf-xref-vague', severity: 1, tier: 'likely', together: true,
  title: 'Points to another clause without its number',
  why: 'Whoever reads it has to guess which clause is meant, and the answer changes when clauses move.',
  ask: 'Which clause is meant here?',
  fallback: 'The number of the clause.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({
    triggers: ['above', 'below', 'elsewhere', 'preceding', 'previous'],
    match: /\b(?:subject to|except (?:as|where)|unless|notwithstanding(?![^.;]{0,80}\belsewhere)|other than as|save as|in accordance with|pursuant to|under|in breach of|despite)\b[^.;:()“”"]{0,60}?(?<mark>\b(?:the )?(?:above|preceding|previous) (?:clauses?|sections?|articles?|provisions?)\b(?! of this (?:section|clause|article))(?!,?\s?[\d(“"])|\b(?:the )?(?:clauses?|sections?|articles?|provisions?) (?:above|below)\b|\belsewhere (?:in this (?:agreement|contract|lease)|in these terms|herein)\b)/i,
    // “the Warranty section below” is called by its title.
    when: ({ 0: found, groups }) => !/\s[A-Z”"]\S{0,30} $/.test(found.slice(0, -groups!['mark']!.length)),
  }),
  flags: [
    'Subject to «the provisions above», the Supplier pays for delay.',
    'The Tenant may leave early, except as stated «elsewhere in this lease».',
    'The cap applies despite «the clauses below».',
    'The Agent is paid in accordance with «the preceding section».',
  ],
  passes: [
    'Subject to clause 4.2 above, the Supplier pays for delay.',
    'The Tenant may leave early, except as stated in clause 9.',
    'The cap applies despite the above clause 4.2.',
    'The cap applies despite any other provision of this Agreement.',
    'Subject to the Delay section above, the Supplier pays for delay.',
    'The chairs stand above the provisions in the cellar.',
    'The Agent is paid in accordance with the preceding sentence.',
  ],
})
