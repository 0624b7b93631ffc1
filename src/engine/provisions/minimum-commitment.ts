import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

const figure = String.raw`(?:\d|\$|[€£]|US\s?\$|\[[\s*]{1,12}\]|\*{2,}|XXX|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)\b)`
const least = String.raw`(?:at least|(?:a )?minimum of|no(?:t)? (?:less|fewer) than|at (?:a|the) minimum)`

export const minimumCommitment: ProvisionKind = {
  kind: 'minimum-commitment',
  holder: 'who is promised the minimum',
  triggers: ['minimum', 'minimums', 'least', 'guaranteed', 'take-or-pay', 'shortfall', 'less', 'fewer', 'moq', 'firm', 'binding'],
  find: bySentence({
    match: [
      /\bminimum (?:[\w-]+ ){0,3}(?:purchases?|orders?|quantit(?:y|ies)|volumes?|commitments?|royalt(?:y|ies)|guarantees?|payments?|fees?|amounts?|numbers?|sales|revenues?|spend|units|performance|distribution|charge|usage|impressions|advertising)\b/i, /\bminimum (?:sales|volume|annual|monthly|performance|order) requirements?\b/i,
      new RegExp(String.raw`\b(?:purchase|order|buy|pay|spend|sell|commit\w*|expend|invest|contribute|deliver|display|perform|produce|generate|earn|achieve)\b[^.;]{0,100}\b${least}\b[^.;]{0,30}${figure}(?!(?:[\w()]|,\d| \(){0,20} (?:consecutive |calendar )?(?:years?|months?|days)\b)`, 'i'),
      new RegExp(String.raw`\b(?:(?:a|an|monthly|annual|quarterly|yearly|daily|weekly) minimum of|guarantee\w*\b[^.;]{0,40}\bminimum)\b[^.;]{0,60}${figure}`, 'i'),
      new RegExp(String.raw`\bminimum of ${figure}[^.;]{0,80}\b(?:units|per|each|every|year|month|quarter|annually|monthly|impressions|events|days)\b`, 'i'),
      /\btake[- ]or[- ]pay\b/i, /\b(?:purchases?|orders?|quantit\w+|units|minimum|volumes?)\b[^]{0,160}\bpay\b[^.;]{0,60}\bshortfall\b/i, /\bMOQ\b/,
      /\b(?:forecast|portion|months?)\b[^.;]{0,120}\b(?:firm|binding) (?:order|commitment|obligation)s?\b[^.;]{0,80}\b(?:to )?(?:purchase|order)\b/i,
      /\bless than the (?:[\w-]+ ){0,3}minimum\b/i,
    ],
    unless: [
      /\binsurance\b|\bper occurrence\b|\bminimum (?:wage|balance|standards?|age|notice|price|inventory|shelf|credit|net|specifications|information|of \w+ \(?\d+\)? days)\b|\bliabilit|\bcoverage\b|\bnet worth\b|\bspecifications\b/i,
      // A length of notice or of a delivery time is no quantity.
      /\b(?:at least|minimum of|less than|fewer than|in no event less)\b[^.;]{0,30}\b(?:business )?(?:days?|hours?|weeks?|months?)[’']?\b[^.;]{0,40}\b(?:notice|prior|advance|before|in advance|after|written|following|from)\b/i,
      /\b(?:no|any|not (?:be )?(?:subject to|required|obligated)|without)\b[^.;]{0,40}\bminimum\b[^.;]{0,40}\b(?:purchase|commitment|quantit|requirement|level|fees?|number|volume)\w*/i,
      /\bminimum (?:amount of (?:[\w’'-]+ ){0,4}(?:information|time)|requirements? (?:thereof|of (?:any|the) law|for|to be|are|of the|specified))|\b(?:at a minimum|at minimum),? (?:the|include|contain|an?|that|name)\b/i,
      /\b(?:securities|prospectus|registration statement|shareholders?|shares)\b|\b(?:voting|majority|board|directors|members|representatives|employees|records|publication|references|valid for|underpa\w+|audit|inspection|inspections?|discrepanc\w+|overpa\w+|taxes)\b/i,
      /[”"]\s*(?:has|shall have) the meaning\b|[”"]\s*means\b[^.;]{0,120}\bat least\b|\bminimum (?:agreed upon )?performance standards\b|\bon[- ]time\b/i,
    ],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must'], /^(?:purchase|order|buy|pay|spend|sell|commit)$/)),
  }),
  finds: [
    '«The Distributor shall purchase at least 1,000 units each year.»', '«The Host shall deliver a minimum of 2,000,000 impressions each month.»',
    '«If purchases fall short, the Buyer shall pay the shortfall.»', '«The minimum order quantity is 500 lamps.»',
  ],
  passes: [
    'The Contractor shall maintain insurance with a minimum limit of EUR 1,000.', 'The Buyer shall place orders at least ninety (90) days in advance.',
    'The Buyer is not subject to any minimum purchase requirement.', 'The order shall contain, at a minimum, the name and the address.',
  ],
}
