import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

export const rofrRofoRofn: ProvisionKind = {
  kind: 'rofr-rofo-rofn',
  holder: 'who must be asked first',
  triggers: ['intends', 'desires', 'wishes', 'proposes', 'refusal', 'first', 'offer', 'option', 'match', 'negotiate', 'negotiation'],
  find: bySentence({
    match: [
      /\b(?:rights?|option) of first (?:refusal|offer|negotiation|opportunity|look)\b/i, /\bfirst (?:right|option|opportunity|refusal)\b[^.;]{0,80}\b(?:to (?:purchase|negotiate|license|acquire|buy|lease|match|participate|offer|sell|distribute|supply|discuss|develop)|refus\w+)\b/i,
      /\b(?:first|exclusive)\b[^.;]{0,20}\b(?:right|option)\b[^.;]{0,20}\bto negotiate\b/i, /\bfirst (?:offer|present|negotiate)\b[^.;]{0,60}\b(?:to|with)\b/i,
      /\b(?:ROFR|ROFO|ROFN)\b/,
      /\b(?:first|exclusive|non-exclusive) (?:option|right)\b[^.;]{0,160}\bnegotiate\b/i, /\bfirst (?:right|opportunity|option|consideration)\b[^.;]{0,30}\b(?:to|as|of)\b/i,
      /\b(?:intends?|desires?|wish(?:es)?|proposes?)\b[^]{0,300}\b(?:third part(?:y|ies)|sell|license|grant|divest)\b[^]{0,300}\b(?:shall|will) (?:first )?(?:notify|offer|give)\b[^]{0,300}\b(?:negotiat\w+|right to (?:purchase|acquire)|opportunity|same terms|interested)\b/i,
      /\b(?:free|right) to\b[^.;]{0,60}\b(?:negotiat\w+|enter into)\b[^]{0,200}\bthird part(?:y|ies)\b[^]{0,300}\b(?:terms|no more favou?rable|not be on terms)\b/i,
    ],
    unless: [
      // A title that is free of such rights, a dispute that is talked over first, and a denial.
      /\bfree (?:and clear|from)\b|\bgood (?:and marketable )?title\b|\bdisputes?\b|\bnot (?:constitute|be (?:deemed|construed))\b[^.;]{0,60}\bright of first\b|\bwaive\b|\bfirst (?:right|option)\b[^.;]{0,60}\b(?:enforce|initiate|prosecute|bring|proceedings|file|use the)\b|\bthe first option\b/i, /^[^a-z]{0,60}$|^\W{0,3}[\d.]{0,6}\s{0,3}right of first \w+\W{0,4}$/i,
    ],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /./),
  }),
  finds: ['«If the Owner intends to sell the Field to a third party, it shall first notify the Tenant and negotiate with it.»', '«The Tenant has a right of first refusal to purchase the building.»'],
  passes: ['The Seller’s title is free and clear of any right of first refusal.', 'The parties shall first negotiate to settle disputes.', 'The first payment is due on signing.'],
}
