import { anyOf } from './any-of'
import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { Contract, Sentence } from '../contract/contract'
import type { ProvisionKind } from './provision'

const figure = String.raw`(?:\d|\$|[€£]|USD|EUR|US\s?\$|\[[\s*]{1,12}\]|\*{2,}|XXX|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)\b)`
const least = String.raw`(?:at least|(?:a )?minimum of|no(?:t)? (?:less|fewer) than|at (?:a|the) minimum|(?:equal or|meet or) exceed)`
const buy = String.raw`(?:purchas\w+|order\w*|buy|pay|spend|sell|sold|sales|commit\w*|expend|invest|contribut\w+|deliver|display|perform|produce|generate|achieve|procure|tender|take|open|guarantee\w*)`
const promised = (sentence: Sentence, contract: Contract) => otherThan(contract, actor(sentence, contract, ['must'], /^(?:purchase|order|buy|pay|spend|sell|commit|take|tender|achieve|procure|guarantee)$/))

/** No quantity is promised: other things that have a least size. */
const unlike = [
  /\binsurance\b|\bper occurrence\b|\bcoverage\b|\bminimum (?:wage|balance|standards?|age|notice|price|inventory|shelf|credit|net (?:worth|capital)|specifications|temperature|remaining|information|system|hardware|font|size|of \w+ \(?\d+\)? days)\b|\bnet worth\b/i,
  // A length of notice or of a delivery time is no quantity.
  /\b(?:at least|minimum of|less than|fewer than|in no event less)\b[^.;]{0,30}\b(?:business )?(?:days?|hours?|weeks?|months?)[’']?\b[^.;]{0,40}\b(?:notice|prior|advance|before|in advance|after|written|following|from)\b/i,
  /\b(?:no|any|not (?:be )?(?:subject to|required|obligated)|without)\b[^.;]{0,40}\bminimum\b[^.;]{0,40}\b(?:purchase|commitment|quantit|requirement|level|fees?|number|volume)\w*/i,
  /\bminimum (?:amount of (?:[\w’'-]+ ){0,4}(?:information|time)|requirements? (?:thereof|of (?:any|the) law|for|to be|are|of the|specified))|\b(?:at a minimum|at minimum),? (?:the|include|contain|an?|that|name)\b/i,
  /\b(?:securities|prospectus|registration statement|shareholders?)\b|\b(?:voting|majority|board|directors|members|representatives|employees|records|publication|references|valid for|underpa\w+|audit|inspections?|discrepanc\w+|overpa\w+|taxes|cannabi\w+|content|assistance|training|quality|cash flow|liquidity)\b/i,
  /[”"]\s*(?:has|shall have) the meaning\b|[”"]\s*means\b[^.;]{0,120}\bat least\b|\bminimum (?:agreed upon )?performance standards\b|\bon[- ]time\b|\bincluding minimum\b/i,
]

/** A minimum is called by its name. */
const named = bySentence({
  match: [
    /\bminimum (?:[\w-]+ ){0,3}(?:purchases?|orders?|quantit(?:y|ies)|volumes?|commitments?|royalt(?:y|ies)|guarantees?|payments?|fees?|amounts?|numbers?|sales|revenues?|spend|units|performance|distribution|charge|usage|impressions|advertising|take|quotas?)\b/i,
    /\bminimum (?:sales|volume|annual|monthly|performance|order|purchase) requirements?\b|\b(?:guaranteed|annual|monthly|quarterly|contract) minimums?\b|\bMOQ\b|\btake[- ]or[- ]pay\b|\btake and pay for\b/i,
    /\b(?:less|fewer|lower) than the (?:[\w-]+ ){0,3}minimum\b|\bbelow the (?:[\w-]+ ){0,3}minimum\b|\b(?:meets?|achieves?|reach(?:es)?|satisf(?:y|ies)|exceeds?) (?:or exceeds? )?(?:the|its|any|all|such|all of the|any of the) (?:[\w-]+ ){0,2}(?:minimum\b|minimum requirements|sales targets?|sales quotas?)/i,
  ],
  unless: unlike, holder: promised,
})

/** So many are bought, sold or paid for, at the least. */
const counted = bySentence({
  match: [
    new RegExp(String.raw`\b(?:shall|must|will|agrees?|commits?|undertakes?|guarantees?|fails?|requir\w+|orders?|annual|sales)\b[^.;]{0,80}\b${buy}\b[^.;]{0,60}\b${least}\b[^.;]{0,30}${figure}(?!(?:[\w()]|,\d| \(){0,20} (?:consecutive |calendar )?(?:years?|months?|days|hours|weeks)\b)`, 'i'),
    new RegExp(String.raw`\b(?:monthly|annual|quarterly|yearly|daily|weekly) minimum of[^.;]{0,60}${figure}|\bguarantee\w*\b[^.;]{0,40}\bminimum\b[^.;]{0,60}${figure}`, 'i'),
    new RegExp(String.raw`\bminimum of ${figure}[^.;]{0,80}\b(?:units|per|each|every|year|month|quarter|annually|monthly|impressions|events|barrels|tons|hours)\b`, 'i'),
    new RegExp(String.raw`\b(?:must|shall|will|agrees? to|commits? to) (?:purchase|order|buy|procure) ${figure}[^.;]{0,60}\b(?:per|each|every|in the first|annually|during each)\b`, 'i'),
  ],
  unless: unlike, holder: promised,
})

/** What was ordered in a forecast, or was not taken, is paid for all the same. */
const firm = bySentence({
  match: [
    /\b(?:purchases?|orders?|quantit\w+|units|minimum|volumes?|commitments?)\b[^]{0,160}\bpay\b[^.;]{0,60}\b(?:shortfall|difference between)\b|\bshortfall\b[^.;]{0,120}\b(?:commitment|minimum|purchases|quantit\w+)\b[^.;]{0,80}\bpa(?:y|id)\b/i,
    /\b(?:forecast|portion|months?)\b[^.;]{0,160}\b(?:firm|binding)\b[^.;]{0,60}\b(?:orders?|commitment|obligation|upon|on)\b/i,
  ],
  unless: [...unlike, /\bnon-?\s?binding\b(?![^]{0,300}(?<!non-?\s?)\bbinding\b)|\bnot (?:be )?(?:a )?binding\b/i], holder: promised,
})

export const minimumCommitment: ProvisionKind = {
  kind: 'minimum-commitment',
  holder: 'who is promised the minimum',
  triggers: ['minimum', 'minimums', 'least', 'guaranteed', 'take-or-pay', 'shortfall', 'less', 'fewer', 'moq', 'firm', 'binding', 'take', 'targets', 'quota', 'exceed', 'purchase', 'buy'],
  find: anyOf(named, counted, firm),
  finds: [
    '«The Distributor shall purchase at least 1,000 units each year.»', '«The Host shall deliver a minimum of 2,000,000 impressions each month.»',
    '«If purchases fall short, the Buyer shall pay the shortfall.»', '«The minimum order quantity is 500 lamps.»',
    '«The Maker may end this Agreement if the Shop’s sales are below the agreed minimum.»', '«The Shop must buy 400 lamps in the first year.»',
    '«The first three months of each forecast shall be firm and binding on the Shop.»',
  ],
  passes: [
    'The Contractor shall maintain insurance with a minimum limit of EUR 1,000.', 'The Buyer shall place orders at least ninety (90) days in advance.',
    'The Buyer is not subject to any minimum purchase requirement.', 'The order shall contain, at a minimum, the name and the address.', 'The forecast is not binding on the Shop.',
  ],
}
