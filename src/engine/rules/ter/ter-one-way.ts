import { hasMatch } from '../../contract/matches'
import { heldByOne } from '../held-by-one'
import { alsoIn } from '../either'
import { onOneLine, words } from '../forms'
import { onDoer, onNamed, onUnnamed } from '../bearer'
import type { Reading } from '../rule'
import { rule } from '../rule'
import { mentionsIn } from '../../grammar/mentions'

export default rule({
  id: 'ter-one-way', severity: 3, tier: 'likely', together: true,
  title: 'Only one of you may simply walk away',
  why: 'Whoever can leave without a reason holds the stronger hand in every later talk.',
  ask: 'Could we both have the same right to leave, with the same notice?',
  fallback: 'Either of us on the same notice; or they pay for the work done and what we have already committed.',
  sources: ['ACL s 25(b)', '93/13 Annex 1(f), written for consumers'], labels: ['cuad:termination-for-convenience', 'claudette:TER', '93/13:f', 'acl:b'],
  find: alsoIn(heldByOne('termination-for-convenience', { only: /\b(?:agreement|contract|lease|services|engagement|licen[cs]e|order|sow)\b/i, except: /\bsub-?(?:servic|contract|licen)|\bneither\b|\bresign|\bif\b[^.;]{0,80}\(i\)|\bif:|\b(?:notice|agreement|employment|time) for [“"]?cause\b|\b(?:past due|overdue|non-?payment|moral turpitude|trials?|change (?:of|in) control|on order|fails? to)\b|\b(?:cancel|terminate) (?:any |all |such |the |these )?(?:purchase )?(?:orders?|products?|(?:maintenance|support|individual|particular) services?)\b(?! agreement)/i, settledBy: othersToo }), words({
    triggers: ['end'],
    match: /\b(?:may|entitled to|right to|free to|reserves? the right to) bring this (?:agreement|contract|lease) to an end\b[^.;]{0,60}?\b(?:at any time|notice)\b/i,
    unless: /\b(?:either|each|any|neither|other) party|\bif\b|breach|default|parties/i,
    when: (found, sentence, reading) => onDoer(found, sentence, reading) !== undefined || onNamed(found, sentence, reading) !== undefined,
    against: onUnnamed,
  })),
  flags: [
    'The Client engages the Contractor.\n«The Client may terminate this Agreement for convenience upon thirty (30) days written notice to the Contractor.»',
    'This Agreement binds the Supplier and the Customer.\n«The Customer may terminate this Agreement at any time, with or without cause, upon ten days notice to the Supplier.»',
    'The Licensor licenses the software to the Licensee.\n«The Licensor may terminate this Agreement for any reason or no reason on 60 days written notice.»',
  ],
  passes: [
    'The Client engages the Contractor.\nThe Contractor may terminate this Agreement on ten days notice while an invoice is past due.',
    'The Buyer orders from the Seller.\nThe Buyer may cancel any purchase order under this Agreement at any time on two days notice.',
    'The Client engages the Contractor.\nThe Client may terminate this Agreement on 60 days’ written notice on a Change of Control of the Contractor.',
    'The Client engages the Contractor.\nThe Client may terminate this Agreement with two weeks’ notice at any time when the Contractor fails to appear.',
    'The Client engages the Contractor.\nEither party may terminate this Agreement for convenience upon thirty (30) days written notice to the other.',
    'The Client engages the Contractor.\nThe Client may terminate this Agreement for convenience on thirty days notice. The Contractor may terminate this Agreement for convenience on thirty days notice.',
    'The Client engages the Contractor.\nThis Agreement shall terminate on the first of: (a) ninety days following the date the Client gives the Contractor notice of termination for any or no reason; or (b) the Contractor may terminate this Agreement by giving ninety days’ written notice to the Client.',
    'The Client engages the Contractor.\nThe Client may terminate this Agreement if the Contractor is in material breach.',
    'The Employer hires the Executive.\nThe Employer may terminate this Agreement at any time upon written notice for “Cause”, which means fraud or theft.',
    'The Issuer engages the Sponsor.\nThe Sponsor may, at its option, terminate this Agreement at any time if:\n(a) a promise of the Issuer proves to be false; or\n(b) the shares are not sold by May.',
  ],
})

/** “Ninety days after the Client gives notice of termination for any reason” is the Client’s way out, without a “may”. */
function othersToo({ contract }: Reading, holder: string): boolean {
  return contract.words.sentencesWith('termination').some(i => {
    const sentence = onOneLine(contract.sentences[i]!)
    return hasMatch(sentence.text, freely) && mentionsIn(contract, sentence).some(({ role, possessive, end }) => role !== holder && !possessive && hasMatch(sentence.text.slice(end, end + 120), /^ (?:gives?|delivers?|serves?|sends?)\b[^.;]{0,60}?\bnotice of (?:its )?termination\b/i))
  })
}
const freely = /\bfor any (?:or no )?reason|\bwithout (?:cause|reason)|\bfor convenience/i
