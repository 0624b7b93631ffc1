import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

export const rofrRofoRofn: ProvisionKind = {
  kind: 'rofr-rofo-rofn',
  holder: 'who must be asked first',
  triggers: ['refusal', 'first', 'offer', 'option', 'match', 'negotiate', 'negotiation'],
  find: bySentence({
    match: [
      /\b(?:rights?|option) of first (?:refusal|offer|negotiation|opportunity|look)\b/i, /\bfirst (?:right|option|opportunity|refusal)\b[^.;]{0,80}\b(?:to (?:purchase|negotiate|license|acquire|buy|lease|match|participate|offer|sell|distribute|supply|discuss|develop)|refus\w+)\b/i,
      /\b(?:first|exclusive)\b[^.;]{0,20}\b(?:right|option)\b[^.;]{0,20}\bto negotiate\b/i, /\bfirst (?:offer|present|negotiate)\b[^.;]{0,60}\b(?:to|with)\b/i,
      /\b(?:ROFR|ROFO|ROFN)\b/,
    ],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /./),
  }),
  finds: ['«The Tenant has a right of first refusal to purchase the building.»'],
  passes: ['The first payment is due on signing.'],
}
