import { hasMatch } from '../../contract/matches'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'pay-when-paid', severity: 4, tier: 'likely',
  title: 'You are paid only if somebody else pays them',
  why: 'You would carry the risk that a firm you never chose does not pay.',
  ask: 'What happens to our invoice if your client never pays you?',
  fallback: 'Payment when their client pays, and in any case within 60 days of our invoice.',
  sources: [], labels: [],
  find: words({
    triggers: ['receipt', 'receives', 'received', 'paid', 'contingent', 'conditional', 'condition', 'receive', 'until'],
    match: /\bis (?:only )?paid (?:only )?(?:when|once|if) (?:the )?[A-Z]\w+ (?:receives|has received) payment from (?:its|the|an?)\b|\b(?:duty|obligation) to pay\b[^.;]{0,40}? (?:arises|exists) only (?:once|when|if|after)\b[^.;]{0,40}?\breceived the (?:corresponding |related )?payment from\b|\b(?:(?:pay(?:ments?|able)?|paid|obligation to pay)\b[^.;]{0,120}?(?<mark>\b(?:(?:only (?:if|when|after|upon|to the extent)|conditional (?:up)?on|contingent (?:up)?on|condition precedent|subject to|within [^.;]{1,40}? (?:after|of|following))\b[^.;]{0,80}?\b(?:receipt of (?:the )?(?:corresponding |related |such )?(?:payment|funds|monies|money)|(?:has |have |is |being )?(?:received|receives|receiving|been paid|paid)(?: \w+){0,3}?(?: payment| funds)?)\b[^.;]{0,40}?\b(?:from|by) (?:the |its |a |an )?(?:own )?(?:owner|client|end[- ]client|end[- ]?user|end[- ]customer|customer|general contractor|principal|third party|prime contractor|government|buyer|employer|developer|purchaser|insurer)\b))|pay[- ](?:when|if)[- ]paid)|\b(?:pay|payment)\b[^.;]{0,80}?(?:\bwithin [^.;]{1,40}?\b(?:after|of|from|following)\b [^.;]{0,60}?\b(?:has been|is|being) paid by (?:its|the|a|an)\b)|\bpayments? to (?:the )?\S+ (?:is|are|shall be|will be) (?:conditional|contingent|dependent) (?:up)?on\b[^.;]{0,40}?\b(?:receipt|received?)\b[^.;]{0,60}?\bpayment|\bno (?:obligation|duty) to pay\b[^.;]{0,60}?\b(?:until|unless)\b[^.;]{0,40}?\b(?:receives?|has received|is paid)\b[^.;]{0,80}?\bfrom (?:its|the|an?)\b|\bpaid only (?:if|when|if and when|once|after)\b[^.;]{0,40}? (?:is|are|has been) (?:itself )?paid\b|\b(?:is|are) not (?:obliged|required|bound|liable) to pay\b[^.;]{0,60}?\b(?:until|unless)\b[^.;]{0,60}?\b(?:(?:has|have) been paid by|(?:has|have) received payment from) (?:its|the|an?)\b|\bpaid (?:only )?(?:as|if) and when\b[^.;]{0,60}?\b(?:client|customer|owner)\b[^.;]{0,12}? (?:pays|has paid)\b|\breceipt of (?:payment|funds|money)\b[^.;]{0,100}?\b(?:is|shall be) a condition(?: precedent)? (?:to|of|for)\b[^.;]{0,60}?\bpay/i,
    unless: /commission|royalt|revenue|net sales|deposit|escrow|refund|\binterest\b|shipment|\bgoods\b|not (?:be )?(?:conditional|contingent)|insurance|deliver(?:y|ed)? (?:of|the)|\blicen[cs]e|\bsales\b/i,
    when: (_, { text }) => hasMatch(text, /sub-?contractor|consultant|contractor|invoice|services|work|(?:paid by|payment from) (?:its|the)|payment to|(?:as|if) and when|(?:obligation|duty) to pay|obligation to pay|end client|condition precedent/i),
  }),
  flags: [
    'The Supplier «is paid when the Client receives payment from its» own customer.',
    'The Client’s «duty to pay the Supplier arises only once the Client has received the corresponding payment from» its client.',
    'The Supplier shall be «paid if and when the Client’s customer pays» the Client.',
    'The Client shall have «no obligation to pay until it receives the corresponding funds from the» owner.',
    'The Customer «is not obliged to pay the Provider until the Customer has been paid by the» end client.',
    'The Client shall pay the Supplier «within ten (10) days after the Client receives payment from its own customer».',
    'The Supplier shall be «paid as and when the Client’s customer pays» the Client.',
    '«Payment to the Painter is conditional on receipt by Rowan of payment» from its customer.',
    'Rowan shall pay the painter «within five days after Rowan has been paid by its own customer».',
    'The Contractor shall pay the Subcontractor «only after it has received payment from the Owner».',
    'Payment of the Consultant’s invoices is «contingent upon receipt of funds from the Client».',
    'Each invoice is payable «within ten days after the Contractor receives payment from its customer».',
  ],
  passes: [
    'The Client shall pay the Supplier within ten (10) days after the Client receives the invoice.',
    'Rowan pays the painter within five days after Rowan has received the invoice.',
    'The Contractor shall pay the Subcontractor within 30 days of its invoice, whether or not the Owner has paid.',
    'The Agent earns a commission only after the Principal has received payment from the customer.',
    'The Contractor shall give a receipt for each payment from the Owner for work.',
  ],
})
