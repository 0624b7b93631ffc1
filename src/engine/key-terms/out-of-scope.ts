import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

const deal = String.raw`(?:services?|deliverables?|scope|support|maintenance|work|project|subscription|fixed (?:fee|price)|premises|order|training|goods|products?)`

/** What is said not to be part of what is delivered. */
export const outOfScope: KeyTermKind = {
  kind: 'out-of-scope',
  find: inWords({
    triggers: ['not', 'excluded', 'excludes', 'exclude', 'outside', 'exclusions', 'scope'],
    match: [
      new RegExp(String.raw`\b(?:is|are|be)\s+(?:not\s+(?:a\s+)?(?:part of|included in|within|covered by)|excluded from|outside(?: of)?)\s+(?:the\s+)?(?:scope of\s+)?(?:the\s+|this\s+|these\s+)?(?:\w+\s+){0,2}${deal}\b`, 'i'),
      new RegExp(String.raw`\b${deal}\s+(?:(?:does|do|shall|will)\s+not\s+(?:include|cover|extend to)|excludes?)\b`, 'i'),
      /\bout[- ]of[- ]scope\b[^.;]{0,60}\b(?:services?|work|items?|are|is|include)\b/i,
    ],
    unless: /\b(?:warrant\w*|liab\w+|confidential\w*|insur\w+|indemnif\w*|taxe?s?|damages|employ\w+|holidays?)\b/i,
  }),
  finds: [
    ['«Printing and postage are not part of the Services.»', 'Printing and postage are not part of the Services.'],
    ['«The Support does not cover faults of the Customer’s own network.»', 'The Support does not cover faults of the Customer’s own network.'],
  ],
  passes: ['The Supplier’s warranty does not cover goods that were dropped.', 'The price does not include value added tax.'],
}
