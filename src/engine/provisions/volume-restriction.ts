import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

/** What use is counted in. */
const counted = String.raw`(?:users?|hours?|copies|units|seats|sessions|appearances|servers|samples|licen[cs]es|page views|impressions|transactions|gb|gigabytes?|employees|personnel|events|engagements|systems|devices|FTE\w?|compounds|persons|people|individuals|participants|tickets|locations|sites|programs|pages|lines|accounts|shipments|barrels|tons|batches|requests|demonstrations|calls|rounds|revisions|visits|meetings|concurrent|named|simultaneous|days (?:of|per|for|each|in))`
const most = String.raw`(?:up to|a maximum of|maximum (?:number|quantity) of|not (?:to )?exceed|no more than|not (?:be )?more than|in excess of|limited to)`
const figure = String.raw`(?:\(?\d[\d,.]*\)?|\[[\s*]{1,12}\]|\w+ \(\d+\)|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|a hundred)`

export const volumeRestriction: ProvisionKind = {
  kind: 'volume-restriction',
  triggers: ['exceed', 'exceeds', 'excess', 'maximum', 'additional', 'up', 'more', 'limited', 'overage'],
  find: bySentence({
    match: [
      /\b(?:additional|extra|overage|excess)\b[^.;]{0,40}\b(?:fees?|charges?)\b[^.;]{0,160}\b(?:exceeds?|in excess of|beyond|more than|over)\b[^.;]{0,60}\b(?:users?|hours?|units?|copies|usage|volume|seats|transactions?|gb|quantit\w+)\b/i,
      /\b(?:exceeds?|in excess of|more than)\b[^.;]{0,80}\b(?:users?|hours|units|copies|seats|transactions|page views|impressions)\b[^.;]{0,160}\b(?:fees?|charged?|pay|additional)\b/i,
      new RegExp(String.raw`\b${most} ${figure}(?: \(\d[\d,]*\))?(?: (?:${figure}|[\w-]+)){0,3} ${counted}`, 'i'),
    ],
    unless: [/\bliabilit|\binsurance|\binterest\b|\bnotice\b|\bwithin\b[^.;]{0,20}\bdays\b/i, /\b(?:business days|liquidated|late|terminat\w+|overtime|breach|delay\w*|forecast|warranty|advance|prior to|shares|securities|purchase price|audit)\b/i],
  }),
  finds: [
    '«If use exceeds 500 users, the Customer shall pay an additional fee.»', '«The Licensee may install the Software on up to five servers.»',
    '«The Artist shall be available for no more than three (3) promotional appearances each year.»',
  ],
  passes: ['The Customer has many users.', 'The Supplier shall deliver up to ten (10) business days after the order.'],
}
