import { hasMatch } from '../../contract/matches'
import { onBuyer } from '../called'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'sal-risk', severity: 2, tier: 'likely', together: true,
  title: 'The goods travel at the buyer’s risk',
  why: 'If they are lost or broken on the way, the buyer pays for goods that never arrived.',
  ask: 'Could the risk stay with you until the goods are in our hands?',
  fallback: 'The risk passes when the goods are unloaded at our door.',
  sources: ['Practitioners’ checklists for sales'], labels: [],
  find: words({
    triggers: ['risk', 'risks'],
    match: /\brisk\b(?:(?!\binsur)[^.;]){0,120}?\b(?:pass(?:es)?|transfers?|transferred|shifts?|vests?|be(?:come)?s? (?:the|borne))\b[^.;]{0,100}?(?<mark>\b(?:(?:upon|on|at|when|as soon as|once)\b[^.;]{0,60}?\b(?:dispatch\w*|shipment|shipped|handed (?:over )?to (?:the|a|any) (?:carrier|forwarder|courier|haulier)|delivery to (?:the|a|any|such|its)? ?(?:common )?(?:carrier|forwarder|courier|haulier|freight)|deliver(?:s|ed)[^.;]{0,30}? to (?:the|a|any|such) (?:common )?(?:carrier|forwarder|courier|haulier)|(?:leav\w+|left) (?:the )?[^.;]{0,30}?(?:factory|warehouse|works|premises|plant|facility|dock)|collection|the order is placed|tender(?:ed)? to|loading|loaded|F\.?O\.?B\.?|EXW|FCA|ex works))|\b(?:EXW|ex works|FCA|F\.?O\.?B\.? (?:shipping point|origin|factory|[\w’']+ (?:factory|plant|warehouse))))/i,
    unless: /\b(?:return(?:ed|s|ing)?|reject\w*|licen[cs]e|premises shall|construction|destination)\b/i,
    when: (_, { text }) => hasMatch(text, /\b(?:goods|products?|equipment|items?|materials?|units?|shipments?|merchandise|parts|machine\w*|title|loss)\b/i),
    against: onBuyer,
  }),
  flags: [
    'Risk in the goods passes to the Buyer «when they are handed to the carrier».',
    'Title and risk of loss shall pass to Purchaser «upon shipment» from the Seller’s plant.',
    'Risk of loss transfers to the Customer «as soon as the products leave our warehouse».',
  ],
  passes: [
    'Risk in the goods passes to the Buyer when they are unloaded at its door.',
    'Title and risk of loss shall pass to Purchaser upon receipt of the goods.',
    'Risk in returned goods transfers to the Seller as soon as the products are shipped.',
  ],
})
