import { firstMatch, hasMatch } from '../contract/matches'
import { ownWords } from './in-words'
import type { KeyTermKind } from './key-term'
import { provisionsOf } from './of-provisions'

const radius = String.raw`(?:an? )?(?:radius of |distance of )?(?:\w+[ -]){0,3}?\(?\d{0,4}\)?\s?(?:miles?|kilomet(?:re|er)s?|km)\b(?:[- ]radius)?(?: (?:of|from|around) [^.,;]{3,80}?(?=\s+(?:for|after|during|until|while|at)\b|[.,;]|$))?`
const named = String.raw`(?:the\s+)?(?:(?:[Ss]tates?|[Cc]ount(?:y|ies)|[Cc]ity|[Pp]rovince|[Cc]ountry|[Tt]own)\s+of\s+)?[A-Z][\p{L}.’'-]+(?:(?:,?\s+(?:and|or|of|the)\s+|,?\s+)(?:the\s+)?[A-Z][\p{L}.’'-]+){0,6}`
const shapes = [
  new RegExp(String.raw`\b(?:within|in|inside)\s+(?<area>${radius})`, 'du'),
  /\b(?<area>(?:anywhere in|throughout|in any part of|worldwide|world-wide|in) ?(?:the (?:whole )?(?:world|universe)|any country|the (?:European Union|United Kingdom|United States|EEA|EU|UK|US|USA)))\b|\b(?<world>world-?wide)\b/di,
  new RegExp(String.raw`\b(?:within|in|throughout|anywhere in|inside)\s+(?<area>the (?:Restricted |Exclusive |Licensed |Protected )?(?:Territory|Area|Region|Zone)|${named})`, 'du'),
]
/** Words with a capital that are no place. */
const noPlace = /^(?:the\s+)?(?:Section|Article|Clause|Schedule|Exhibit|Agreement|Term|Company|Parties|Party|Business|Products?|Services?|Field|Confidential|Schedule|Annex|Restricted (?:Business|Period)|Competing|Licensee|Licensor|Seller|Buyer|Supplier|Customer|Agent|Executive|Employee|Consultant)\b/

/** Where someone must keep out of a business, in the contract’s own words. */
export const nonCompeteArea: KeyTermKind = {
  kind: 'non-compete-area',
  find: (contract, provisions) => provisionsOf(provisions, 'non-compete').flatMap(({ start, end }) => {
    const text = contract.text.slice(start, Math.min(end, start + 4_000))
    for (const shape of shapes) {
      const groups = firstMatch(text, shape)?.indices?.groups, at = groups?.['area'] ?? groups?.['world']
      if (!at) continue
      const words = text.slice(at[0], at[1]).replace(/[\s.,’'-]+$/, '')
      if (!hasMatch(words, noPlace)) return [{ start: start + at[0], end: start + at[0] + words.length, value: ownWords(words) }]
    }
    return []
  }).slice(0, 3),
  finds: [
    ['The Seller shall not compete with the Company within «20 miles of the Shop» for two years.', '20 miles of the Shop'],
    ['The Franchisee shall not engage in any competing business within «a radius of ten (10) kilometres from the Restaurant».', 'a radius of ten (10) kilometres from the Restaurant'],
    ['The Agent shall not sell any competing products in «the Territory».', 'the Territory'],
    ['The Consultant shall not compete with the Company in «Wales and Scotland».', 'Wales and Scotland'],
  ],
  passes: ['The Consultant shall not compete with the Company for two years.', 'In Section 4 the Consultant agrees not to compete with the Company.'],
}
