import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'gen-nonreliance', severity: 2, tier: 'likely', together: true,
  title: 'You confirm that you relied on nothing they told you',
  why: 'If what they said in the talks was wrong, this line is what they will hold up to you.',
  ask: 'Is that true, and which promises should be written into the contract?',
  fallback: 'Leave it out, or list the statements that we do rely on.',
  sources: ['93/13 Annex 1(n) and (q), written for consumers'], labels: ['93/13:n'],
  find: words({
    triggers: ['relied', 'rely', 'relying', 'reliance', 'statements', 'representations'],
    match: /\bwaives (?:any|all|every) (?:claims?|remed(?:y|ies)|rights?) (?:based on|for|arising from|in respect of) (?:any )?(?:statements?|representations?)(?: that were)?(?: made)? before\b|\b(?:(?:has|have|had) not relied\b|(?:is|are|was|were) not relying\b|(?:does|do|did|shall|will) not rely\b|(?:has|have) (?:placed )?no reliance\b|without (?:any )?reliance (?:up)?on|not in reliance (?:up)?on|no reliance (?:has been )?placed)[^.;]{0,120}?\b(?:representations?|statements?|promises?|inducements?|assurances?|warrant(?:y|ies)|information|advice|undertakings?)\b/i,
    unless: /\b(?:each|either|both|neither|all|the|no|any) (?:of the )?part(?:y|ies)\b(?! (?:other|in))|\bthird[- ]part(?:y|ies) (?:may|shall)|\b(?:should not|must not|may not|cannot|can) rely|\b(?:fraud\w*)\b|\bforward-looking|\bfinancial advi[cs]\w+|\bmedical|\bseller nor|\b(?:independently|developed|confidential)\b|\b(?:Administrative Agent|Lenders?|Agent)\b/i,
    when: (_, sentence, reading) => {
      const role = onDoer(_, sentence, reading)
      return role !== undefined || hasMatch(sentence.text, /\b(?:you|tenant|buyer|purchaser|customer|client|franchisee|licensee|employee|executive|lessee|distributor|contractor)\b/i)
    },
    against: onDoer,
  }),
  flags: [
    'The Customer «waives any claim based on statements made before» the signing of this Agreement.',
    'The Buyer confirms that it «has not relied on any statement» of the Seller.',
    'You agree that you «are not relying on any promises» that are not in this contract.',
    'The Tenant signs «without reliance on any representation» of the Landlord or its agents.',
  ],
  passes: [
    'Each party confirms that it has not relied on any statement of the other.',
    'The Buyer confirms that it has relied on the statements in Schedule 2.',
    'You should not rely on any information on this site.',
  ],
})
