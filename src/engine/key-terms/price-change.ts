import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

const price = String.raw`(?:prices?|pricing|fees?|rates?|charges?|rent|premiums?|subscription (?:fees?|prices?|rates?)|royalt(?:y|ies)|salary|compensation|commission)`
const moves = String.raw`(?:increased?|increases|adjust(?:ed|ments?)?|chang(?:e|es|ed)|rais(?:e|ed)|revis(?:e|ed)|modif(?:y|ied)|var(?:y|ied)|review(?:ed)?)`

/** How the price may move, or that it may not. */
export const priceChange: KeyTermKind = {
  kind: 'price-change',
  find: inWords({
    triggers: ['price', 'prices', 'pricing', 'fee', 'fees', 'rate', 'rates', 'charges', 'rent', 'premium', 'subscription', 'royalty', 'royalties', 'salary', 'compensation', 'commission'],
    match: [
      new RegExp(String.raw`\b(?:may|reserves?|right to|entitled to|can|shall|will)\b(?:(?!\bnot\b)[^.;]){0,100}\b${moves}\b[^.;]{0,40}\b(?:the |its |their |our |any |such |all |of ){0,3}(?:\w+ ){0,2}${price}\b`, 'i'),
      new RegExp(String.raw`\b${price}\b[^.;]{0,60}\b(?:may|shall|will|can|are subject to|is subject to)\b(?: not)?[^.;]{0,40}\b(?:be )?${moves}\b`, 'i'),
      new RegExp(String.raw`\b(?:reviewed|increased|new|adjusted) ${price}\b[^.;]{0,40}\b(?:is|are|shall be|will be|may)\b`, 'i'),
      new RegExp(String.raw`\b${price}\b[^.;]{0,80}\b(?:then[- ]current|fixed for|remain(?:s)? (?:fixed|firm|unchanged)|price list in force)\b`, 'i'),
    ],
    unless: /\b(?:exchange rates?|interest rates?|liab\w+|insur\w+|indemnif\w*|exercise price|purchase price adjust\w*|conversion price|stock split|warrants?|shares?|change orders?|specification change|changes? (?:in|of|to) (?:the )?(?:scope|control|law)|rate of interest|tax rates?|survive)\b/i,
  }),
  finds: [
    ['«The Supplier may increase its prices on 30 days’ notice.»', 'The Supplier may increase its prices on 30 days’ notice.'],
    ['«The Landlord may review the Rent on each anniversary of the Start Date.»', 'The Landlord may review the Rent on each anniversary of the Start Date.'],
    ['«The prices will not be changed during the first year.»', 'The prices will not be changed during the first year.'],
  ],
  passes: ['The Supplier may change the packaging.', 'The change does not affect the price.'],
}
