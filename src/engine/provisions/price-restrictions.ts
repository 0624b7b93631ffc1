import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

export const priceRestrictions: ProvisionKind = {
  kind: 'price-restrictions',
  triggers: ['increase', 'increases', 'increased', 'prices', 'price', 'pricing'],
  find: bySentence({
    match: [
      /\b(?:prices?|pricing|fees?|rates?)\b[^.;]{0,120}\b(?:shall|may|will) not\b[^.;]{0,60}\b(?:increase\w*|exceed|be (?:increased|raised|changed))\b[^.;]{0,80}\b(?:%|percent|during|more than|per year|annual|cpi|index|term)\b/i,
      /\b(?:price|fee|rate)s? increases?\b[^.;]{0,100}\b(?:shall not|may not|will not|limited to|no more than)\b/i,
      /\b(?:may|shall) (?:not )?(?:only )?\b(?:increase|raise)\b[^.;]{0,80}\b(?:prices?|fees?|rates?)\b[^.;]{0,100}\b(?:not exceed|no more than|more than once|only once|once per)\b/i,
    ],
    unless: [/\bindemnif|\bliabilit|\binterest\b/i],
  }),
  finds: ['«The prices shall not increase by more than 3% per year.»'],
  passes: ['The prices are in euros.'],
}
