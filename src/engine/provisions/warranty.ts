import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { otherThan, partyBefore } from './holder'
import type { ProvisionKind } from './provision'

const says = String.raw`(?:represents?|warrants?|covenants?|undertakes?|guarantees?|acknowledges?|agrees?)`

/** A promise that something is so, or will be: about the goods, the work, or the one who signs. */
export const warranty: ProvisionKind = {
  kind: 'warranty',
  holder: 'to whom it is promised; each where both promise',
  triggers: ['warrants', 'warrant', 'warranted', 'represents', 'represent', 'guarantees', 'guaranteed', 'warranty', 'warranties'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:represents?|warrants?)(?:,? (?:and|or|&) |, )(?:${says}(?:,? (?:and|or|&) |, )){0,2}${says}\b`, 'i'),
      /(?<!\b(?:not|cannot|n[’']t) (?:\w+ )?)\b(?:warrants?|guarantees?)\b[^.;]{0,60}\bthat\b/i,
      /(?<!\b(?:not|cannot|authorized to|authorised to) )(?:\bhereby |\bfurther |\balso |\b[Yy]ou |\b[Pp]arty |\b[A-Z][\w.&’-]{1,30} )represents?(?:,? to [^.;,]{2,60},?)? that\b/,
      /\b(?:warrants?|guarantees?)\b[^.;]{0,40}\b(?:the|its|all|each|any|such|against)\b[^.;]{0,60}\b(?:products?|goods|equipment|software|services|work|materials|parts|workmanship|systems?|deliverables?|against defects?)\b/i,
      /\b(?:is|are|shall be|will be)\s(?:\w+ )?(?:warranted|guaranteed)\b[^.;]{0,100}\b(?:to|against|free|for|by|that)\b/i,
      /\b(?:makes?|gives?)\b[^.;]{0,30}\bfollowing\b[^.;]{0,20}\b(?:representations?|warrant(?:y|ies))\b/i,
      /\bwarranty\b[^.;]{0,40}\b(?:that|covers|shall cover|extends)\b[^.;]{0,120}\b(?:defects?|free|conform\w*|workmanship|perform\w*)\b/i,
    ],
    unless: [
      /\b(?:makes? no|do(?:es)? not|cannot|not|neither|nor|no)\b[^.;]{0,40}\b(?:represents?|warrants?|guarantees?)\b/i,
      /\b(?:warrants? (?:to purchase|shares?|certificates?|holders?)|exercise of[^.;]{0,30}warrants?|(?:options?|shares|stock|securities|notes)(?:,| and| or)[^.;]{0,20} warrants|warrants?,? (?:options?|rights)|guarantees? (?:the|all) (?:payment|obligations?))\b/i,
      /\b(?:breach|remedy)\b[^.;]{0,40}\bwarranty\b[^.;]{0,30}\bnotif|\bmakes? no\b[^.;]{0,60}\bguarantees\b/i,
      /\b(?:if|when|whether|where) (?:conditions|circumstances) warrants?\b|\brepresentations? or warrant(?:y|ies)\b[^.;]{0,60}\b(?:breach|false|untrue|survive)/i,
    ],
    holder: (sentence, contract) => (hasMatch(sentence.text, /\b(?:each|both|either) (?:of the )?part(?:y|ies)\b|\bthe parties\b|\beach\b[^.;]{0,30}\b(?:represents?|warrants?)/i) ? 'each'
      : otherThan(contract, partyBefore(sentence, contract, /\b(?:(?:hereby|further|also|each|expressly|shall|will|does) )*(?:represents?|warrants?|guarantees?)\b/i))),
  }),
  finds: [
    '«The Supplier warrants that the Services will be performed in a professional manner.»',
    '«Each party represents and warrants to the other that it may enter into this Agreement.»',
    '«The Goods are guaranteed to be free of defects for one year.»',
    '«The Author warrants at all times that the Book is her own work.»',
    '«You represent and warrant that you own what you upload.»',
    '«The Seller hereby makes the following representations and warranties:»',
    '«Maker warrants all Products against defects in material and workmanship.»',
  ],
  passes: [
    'We do not warrant that the Site will be free of errors.',
    'The Agent represents the Company in the Territory.',
    'The warrants to purchase shares lapse on the closing day.',
    'Where circumstances warrant it, the meeting may be moved.',
    'Smith guarantees the payment of the loan.',
  ],
}
