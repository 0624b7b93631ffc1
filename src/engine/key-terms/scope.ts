import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

const performed = String.raw`(?:provide|perform|undertake(?: and complete)?|complete|deliver|supply|carry out|render|furnish|manufacture|develop|design(?: and (?:develop|build))?|build|lend|make available)`
const things = String.raw`(?:services?|work|goods|products?|deliverables?|software|materials|system|website|store|platform|items?|loans?|consulting)`

/** What is to be delivered, let, licensed, lent or shared: what the contract is about. */
export const scope: KeyTermKind = {
  kind: 'scope',
  find: inWords({
    triggers: [
      'services', 'service', 'deliver', 'provide', 'supply', 'perform', 'deliverables', 'goods', 'products', 'product', 'work', 'develop', 'manufacture', 'lets', 'leases', 'demises', 'lease', 'premises', 'purpose', 'grants',
      'employ', 'employs', 'employed', 'position', 'lend', 'loan', 'sell', 'sells', 'shares', 'engages', 'retains', 'appoints', 'consist', 'license', 'licence', 'information', 'software',
    ],
    match: [
      // What the contract itself calls its services, deliverables, goods, purpose or premises.
      /[“"](?:Services?|Deliverables|Goods|Products?|Work|Premises|Purpose|Software|Licensed (?:Software|Product|Materials)|Project|Equipment|Property|Position)[”"]\)?,?\s+(?:means?|shall mean|refers? to|is|are|consists? of)\s+(?<mark>[^.;]{5,240})/,
      /\b(?:Services|Deliverables|Goods|Products|Work)\s+(?:to be (?:provided|performed|supplied|delivered)\s+)?(?:shall |will )?(?:consists? of|comprises?|are as follows)\s*:?\s*(?<mark>[^.;]{5,240})/,
      /^(?!\()(?<mark>[^;]{20,400}[(“"]\s*(?:(?:collectively|together|hereinafter|referred to as),?\s+)*(?:the\s+)?[“"]?(?:Services?|Deliverables|Work|Premises|Purpose|Project)[”"]\s*\)[^.;]{0,160})/,
      /\b(?:lets|leases|demises|hereby (?:lets|leases|demises|rents))\b(?: and \w+)? to\b[^.;]{0,60}\b(?:premises|offices?|building|property|land|floor|apartment|space|unit|room)\b/i,
      /\b(?:(?:engages|retains|appoints|employs)|(?:agrees|agree) to (?:engage|retain|appoint|employ|hire))\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,4},?\s+(?:to|as|for|in the (?:position|capacity))\b/,
      /\b(?:agrees?|shall) to (?:lend|sell|purchase)\b[^.;]{0,120}\b(?:to|from)\b/i,
      /\b(?:will be|shall be|are|is) employed\b[^.;]{0,40}\bas\b|\b(?:position|job title|title)\b[^.;]{0,30}\b(?:will be|shall be|is)\b(?! vacant)/i,
      /\bgrants?\b[^.;]{0,80}\b(?:licen[cs]e|right)\b[^.;]{0,100}\b(?:to (?:access|use|install|download|reproduce|distribute|sell|market|make)|access to)\b/i,
      new RegExp(String.raw`\b(?:shall|will|agrees? to|undertakes? to|agreed to)\s+(?:[a-z]+ly\s+)?(?<mark>${performed}\s+(?!(?:the|its|all|any|such)\s+(?:Services?|Work)\s+(?:in|at|with|only|personally|promptly|to|on|under|during|hereunder)\b)[^.;]{0,60}\b${things}\b[^.;]{0,120})`, 'i'),
      /[“"](?:Confidential|Proprietary) Information[”"](?:\)|,)?\s+(?:means?|shall mean|is|includes?|refers to)\s+(?<mark>[^.;]{10,300})/,
      /\bto (?:share|exchange|disclose|discuss|evaluate|explore)\b[^.;]{0,60}\b(?:information|relationship|transaction|opportunity|collaboration)\b[^.;]{0,120}\b(?:purposes?|in order to|in connection with|for|concerning)\b/i,
    ],
    unless: /\b(?:you grant|grants? (?:to )?us|insurance|insured|on or before|no later than|notices?|indemnif\w+|terminat\w+|liab\w+|warrant\w*|promptly|claims?|consents?|feedback|wish(?:es)?(?![^]{0,300}[“"]Purpose)|attorneys?-in-fact|not to|its own|report of|assign\w*|invoices?|non-?compet\w*|solicit\w*)\b|^\W*(?:Upon|If|In the event|During|After|Following|Unless|Except|Nothing|Neither|No)\b|\b(?:shall|will|may|does|do|must)\s+not\b/i,
  }),
  finds: [
    ['The Supplier shall «deliver the goods listed in Schedule 1».', 'deliver the goods listed in Schedule 1'],
    ['“Services” means «the weekly cleaning of the shop».', 'the weekly cleaning of the shop'],
    ['“Confidential Information” means «the drawings and prices of either party».', 'the drawings and prices of either party'],
    ['«Landlord lets to Tenant the ground floor offices at 3 Mill Row.»', 'Landlord lets to Tenant the ground floor offices at 3 Mill Row.'],
  ],
  passes: ['The Supplier shall provide insurance.', 'The Supplier delivered the goods.', 'The Supplier shall perform the Services in a good and skilful manner.'],
}
