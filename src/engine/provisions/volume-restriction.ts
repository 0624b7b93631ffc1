import { anyOf } from './any-of'
import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

/** What use is counted in. */
const counted = String.raw`(?:users?|hours?|copies|units|seats|sessions|appearances|servers|samples|licen[cs]es|page views|impressions|transactions|gb|gigabytes?|employees|personnel|events|engagements|systems|devices|FTE\w?|compounds|persons|people|individuals|participants|tickets|locations|sites|programs|pages|lines|accounts|shipments|barrels|tons|batches|requests|demonstrations|calls|rounds|revisions|visits|meetings|concurrent|named|simultaneous|days (?:of|per|for|each|in))`
const most = String.raw`(?:up to|a maximum of|maximum (?:number|quantity) of|not (?:to )?exceed|no more than|not (?:be )?more than|in excess of|limited to)`
const figure = String.raw`(?:\(?\d[\d,.]*\)?|\[[\s*]{1,12}\]|\w+ \(\d+\)|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|a hundred)`

/** Use, work or goods up to a number; or so much that more of it costs more. */
const counting = bySentence({
  match: [
    /\b(?:additional|extra|overage|excess)\b[^.;]{0,40}\b(?:fees?|charges?|rates?)\b[^.;]{0,160}\b(?:exceeds?|in excess of|beyond|more than|over)\b[^.;]{0,60}\b(?:users?|hours?|units?|copies|usage|volume|seats|transactions?|gb|quantit\w+)\b/i,
    /\b(?:exceeds?|exceeding|in excess of|more than|above|beyond)\b[^.;]{0,80}\b(?:users?|hours|units|copies|seats|transactions|page views|impressions|usage|storage|volume|capacity)\b[^.;]{0,160}\b(?:fees?|charged?|pay|additional|approv\w+|consent)\b/i,
    /\b(?:usage|use|transactions|storage|traffic|volumes?)\b[^.;]{0,40}\b(?:exceeds?|exceeding|above|beyond|in excess of)\b[^.;]{0,120}\b(?:fees?|charged?|charges|rate|billed|pay)\b/i,
    new RegExp(String.raw`\b${most} ${figure}(?: \(\d[\d,]*\))?(?: (?:${figure}|[\w-]+)){0,3} ${counted}`, 'i'),
    new RegExp(String.raw`\bnumber of (?:[\w-]+ ){0,3}${counted}\b[^.;]{0,60}\b(?:shall|may|must|will|do(?:es)?) not exceed\b`, 'i'),
  ],
  unless: [/\bliabilit|\binsurance|\binterest\b|\bnotice\b|\bwithin\b[^.;]{0,20}\bdays\b/i, /\b(?:business days|liquidated|late|terminat\w+|overtime|breach|delay\w*|forecast|warranty|advance|prior to|shares|securities|purchase price|audit|voting|holiday|publication|directors)\b/i],
})

/** No more than so much is ordered, or need be supplied. */
const supply = bySentence({
  match: [
    /\b(?:not be|no event be|is not|are not|shall have no) (?:obligat\w+|required|obliged|bound)\b[^.;]{0,60}\b(?:supply|deliver|manufacture|sell|accept|provide|transport|produce|fulfil\w*|fill|ship)\b[^]{0,160}\b(?:in excess of|more than|exceed\w*|greater than)\b/i,
    /\bmaximum (?:\w+ ){0,2}(?:quantit(?:y|ies)|volumes?|capacity|usage)\b/i,
    /\b(?:shall|may|will) not (?:order|purchase|use|sell)\b[^.;]{0,30}\bmore than\b[^.;]{0,30}(?:\d|\[|percent)/i,
  ],
  unless: [/\bliabilit|\binsurance|\binterest\b|\b(?:liquidated|warranty|shares|securities|purchase price|audit|voting|minimum|infring\w*|invoice\w*|extent permitted)\b/i],
})

export const volumeRestriction: ProvisionKind = {
  kind: 'volume-restriction',
  tier: 'judgement',
  triggers: ['exceed', 'exceeds', 'exceeding', 'excess', 'maximum', 'additional', 'up', 'more', 'limited', 'overage', 'above', 'beyond', 'greater'],
  find: anyOf(counting, supply),
  finds: [
    '«If use exceeds 500 users, the Customer shall pay an additional fee.»', '«The Licensee may install the Software on up to five servers.»',
    '«The Artist shall be available for no more than three (3) promotional appearances each year.»', '«Storage in excess of 5 GB is charged at the higher rate.»',
    '«The Maker shall not be obliged to deliver more than 110% of the forecast quantity.»', '«The number of copies shall not exceed 5,000.»',
  ],
  passes: ['The Customer has many users.', 'The Supplier shall deliver up to ten (10) business days after the order.', 'Up to two directors may be named by the Buyer.'],
}
