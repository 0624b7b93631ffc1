import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

export const renewalTerm: ProvisionKind = {
  kind: 'renewal-term',
  holder: 'who may renew; absent where it renews by itself',
  triggers: ['renew', 'renewed', 'renews', 'renewal', 'renewable', 'renewals', 'extend', 'extended', 'extends', 'extension', 'extensions', 'successive', 'annually', 'year', 'month', 'thereafter', 'automatically', 'renewing', 'prolonged', 'prolongs', 'roll', 'rolls', 'rollover', 'continues', 'indefinitely'],
  find: bySentence({
    match: [
      /\b(?:renew(?:ed|s|able|al)?|extend(?:ed|s)?)\b[^.;]{0,140}\b(?:additional|successive|further|consecutive|subsequent|another|like|renewal|extension|same|equal|one|two|three|five|ten|\d+)\b[^.;]{0,60}\b(?:terms?|periods?|years?|months?|basis)\b/i,
      /\b(?:automatically|successive|additional|consecutive|option to|right to)\b[^.;]{0,60}\b(?:renew(?:ed|s|al|als)?|extend(?:ed|s)?|extensions?)\b[^.;]{0,120}\b(?:terms?|periods?|years?|months?|annual(?:ly)?|basis)\b/i,
      /\b(?:continu\w*|renew\w*|extend\w*)\b[^.;]{0,60}\b(?:from )?(?:year[- ]to[- ]year|month[- ]to[- ]month|(?:year|month|annual) (?:by|to) (?:year|month))\b/i,
      /\b(?:thereafter|initial (?:term|period))\b[^.;]{0,140}\b(?:automatically|successive|renew\w*|extend\w*)\b/i,
      /\bautomatic(?:ally)?\s+(?:be\s+|annual\s+|yearly\s+|one-year\s+)?(?:renew\w*|extend\w*|extension|prolong\w*)\b/i,
      /\bthereafter\b[^.;]{0,80}\b(?:continue|effective|remain)\b[^.;]{0,80}\b(?:month to month|until (?:terminated|cancell?ed|either party))\b/i,
      /\bafter the (?:initial|primary) (?:term|period)\b[^.;]{0,80}\bcontinue\b/i,
      /\bmay (?:be )?(?:renew|extend)(?:ed)?\b[^.;]{0,100}\b(?:terms?|years?|months?|additional|successive)\b/i,
      /\brenew(?:s|ed|able|ing)?\b[^.;]{0,40}\b(?:annually|monthly|quarterly|yearly|(?:each|every|per) (?:year|month|quarter)|anniversary)\b|\brenewing annually\b/i,
      /\b(?:prolong(?:ed|s)?|roll(?:s|ed)? over|rollover)\b[^.;]{0,60}\b(?:terms?|periods?|years?|months?)\b/i,
      /\b(?:initial|first|original|primary) (?:\w+ )?(?:term|period)\b[^.;]{0,60}\bcontinu\w*\b[^.;]{0,60}\b(?:indefinitely|until (?:terminated|cancell?ed|either))\b|\bindefinitely (?:after that|thereafter)\b/i,
      /\brenewed tacitly\b|\btacit(?:ly)? renew\w*/i,
    ],
    unless: [
      /\b(?:patent|trademark|domain name|registration|letter of credit|insurance|policy|permits?|delivery|deadline|cure|due date|closing date|time for|benefits?)\b[^.;]{0,60}\b(?:renew\w*|extend\w*|extension)\b/i, /\bextend\w*\b[^.;]{0,30}\bto (?:any|all|the)\b|\b(?:renew\w*|extend\w*)\b[^.;]{0,30}\b(?:patents?|registrations?|deadline|insurance|indulgence|credit|loans?)\b/i,
      /\b(?:extend\w*|extension)\b\s(?:for (?:more|longer) than|beyond|past)\b|\b(?:leave|grants?|stock|stock options?|salary|maturity|services to|suspension|covenants?)\b[^.;]{0,50}\b(?:extends?|extended|to extend)\b|\bextend\w* until\b/i,
      /\bshall not (?:be )?(?:renew|extend)/i, /^(?![^]*\b(?:automatic(?:ally)?|option)\b[^.;]{0,120}\b(?:renew|extend))[^]*\bmutual(?:ly)?\b|\b(?:agree|agreed|agreement|consent)\b[^.;]{0,24}\bto (?:renew|extend)|\b(?:extended|renewed|extension|renewal)\b[^.;]{0,24}\b(?:by|upon|on|subject to)\b[^.;]{0,30}\b(?:agreement|consent)\b/i, /\bduring the term and any renewal|\bforce majeure\b|\bconfidential\b/i, /\b(?:tail|warranty) period\b/i,
    ],
    when: ({ text }) => hasMatch(text, /\b(?:agreement|term|contract|lease|licen[cs]e|franchise|employment|order|services?|plan|year|engagement|it|subscription|renewal|period)\b/i),
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:renew|extend|elect)$/),
  }),
  finds: ['«The Shop has the option to extend the Term for one further year, on terms to be mutually agreed.»', '«After that this Agreement renews for periods of one year, unless a party gives notice of non-renewal to the other.»', '«The term is two years from signature, with automatic annual renewals thereafter.»', '«Your subscription renews each month until you cancel.»', '«After the first period the hire continues on a month-to-month basis.»', '«The contract shall be prolonged by one year in each case.»', '«Following the initial term, this Agreement shall continue indefinitely.»', '«After that, this Agreement renews automatically for successive one-year terms.»', '«The Tenant may extend the term for two further periods of three years.»'],
  passes: ['If an act of God extends for more than six (6) months, either party may end this contract.', 'The leave of the Officer may be extended for one further period of up to 29 months.', 'The Supplier may extend the delivery date by ten days.', 'The benefits of this clause extend to all affiliates of the Buyer.'],
}
