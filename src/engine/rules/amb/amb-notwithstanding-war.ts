import type { Span } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** “Notwithstanding anything to the contrary in this Agreement”: before all else, a rival of the same kind included. */
const override = /\b(?:notwithstanding|despite) (?:anything|any (?:other )?(?:provisions?|terms?))\b[^,;.]{0,80}\b(?:agreement|contract|herein|lease|contrary)\b(?: (?:contained |set forth )?(?:in|of) (?:this|the) (?:agreement|contract|lease))?/i

/** What one override may say, and the other take back. */
const disputes: readonly (readonly [says: RegExp, takesBack: RegExp])[] = [
  [/\b(?:shall|will|is|are|remains?) (?:be )?(?:fully |solely |always )?(?:liable|responsible) for|\blimit(?:s|ations?)\b[^.;]{0,100}\b(?:shall|do|does|will) not apply|\bwithout limit\b|\bunlimited\b/i, /\bnot (?:be )?(?:liable|responsible)\b|\b(?:no|neither)\b[^.;]{0,80}\b(?:liab\w+|responsible)|\bliability\b[^;]{0,300}\b(?:not exceed|limited to)/i],
  [/\b(?:may|(?:right|entitled|free) to)(?: (?!not\b)\w+)? terminate\b/i, /\b(?:may|shall|must|will|can)(?: not|not)(?: \w+)? (?:be )?terminated?\b|\b(?:neither|no) party (?:may|shall) terminate\b/i],
  [/\b(?:may|(?:right|entitled|free) to)(?: (?!not\b)\w+)? assign\b/i, /\b(?:may|shall|must|will|can)(?: not|not)(?: \w+)? (?:be )?assign(?:ed)?\b|\b(?:neither|no) party (?:may|shall) assign\b/i],
]

type Claim = { readonly span: Span; readonly clause: number; readonly says: string }

/** What stands behind each override, as far as its sentence goes and a reader would still take it for the point. */
const claimsIn = ({ contract: { words, sentences } }: Reading): readonly Claim[] =>
  [...new Set(['notwithstanding', 'despite'].flatMap(word => words.sentencesWith(word)))].sort((a, b) => a - b).flatMap(i => {
    const { operative, text, start, clause } = sentences[i]!, found = operative ? firstMatch(text, override) : null
    if (!found) return []
    const from = found.index, to = from + found[0].length
    return [{ span: { start: start + from, end: start + to }, clause, says: text.slice(to, to + 600) }]
  })

function rivals(reading: Reading): Hit[] {
  const claims = claimsIn(reading)
  return disputes.flatMap(([says, takesBack]) => {
    const taken = claims.find(claim => hasMatch(claim.says, takesBack)), said = claims.find(claim => claim.clause !== taken?.clause && hasMatch(claim.says, says) && !hasMatch(claim.says, takesBack))
    return taken && said ? [{ spans: [taken.span, said.span].sort((a, b) => a.start - b.start) }] : []
  })
}

export default rule({
  id: 'amb-notwithstanding-war', severity: 2, tier: 'likely',
  title: 'Two clauses that each claim to win over everything else',
  why: 'One gives what the other takes, and each says that it comes first. Where they meet, nobody can tell which one counts.',
  ask: 'Which of these clauses wins where they meet?',
  fallback: 'One list that says which clause goes before which.',
  sources: ['Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: { inContract: rivals },
  flags: [
    '4. Notices\n«Notwithstanding anything to the contrary in this Agreement», the Carrier’s liability shall not exceed $500.\n5. Cargo\n«Notwithstanding any other provision of this Agreement», the Carrier shall be liable for all loss of cargo.',
    '4. Term\n«Notwithstanding anything herein to the contrary», either party may terminate this Agreement at any time.\n5. Season\n«Despite anything in this Agreement», this Agreement may not be terminated in July.',
    '4. Transfer\n«Notwithstanding any provision of this Agreement», the Lender may assign this Agreement.\n5. Persons\n«Notwithstanding anything in this Agreement», no party may assign its rights or duties.',
  ],
  passes: [
    '4. Notices\nNotwithstanding anything to the contrary in this Agreement, the Carrier’s liability shall not exceed $500.\n5. Cargo\nSubject to clause 4, the Carrier shall be liable for all loss of cargo.',
    '4. Term\nNotwithstanding anything herein to the contrary, either party may terminate this Agreement at any time.\n5. Season\nDespite anything in this Agreement, fees for July are not paid back.',
    '4. Transfer\nNotwithstanding clause 3, the Lender may assign this Agreement.\n5. Persons\nNotwithstanding anything in this Agreement, no party may assign its rights or duties.',
  ],
})
