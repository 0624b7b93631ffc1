import { words } from '../forms'
import { rule } from '../rule'

const soon = String.raw`(?:(?:within |in |after |for )?(?:the next )?(?:\d{1,2}|twelve|twenty-four|forty-eight)(?: \(\d{1,2}\))? hours?|today|tonight|tomorrow|midnight|(?:the )?(?:end|close) of (?:the |this |business )?(?:day|business)(?: today)?|same day)`
const offer = String.raw`\b(?:offer|proposal|quot(?:e|ation)|(?:these|this) (?:price|terms|agreement|contract|conditions)|(?:the|this) (?:discount|rate))\b`

export default rule({
  id: 'x-pressure', severity: 2, tier: 'judgement',
  title: 'You are pressed to say yes at once',
  why: 'An offer that ends in hours leaves no time to read it, or to ask anybody.',
  ask: 'Could we have five working days to read it?',
  fallback: 'The offer stays open for a week, with all papers in hand.',
  sources: ['How to use power and leverage in contract negotiation, businesspartnermagazine.com, 2025'], labels: ['93/13:i'],
  find: words({
    triggers: ['expires', 'expire', 'lapses', 'lapse', 'valid', 'open', 'withdrawn', 'void', 'sign', 'signed', 'accept', 'accepted', 'ends'],
    match: new RegExp(String.raw`${offer}[^.;]{0,60}?\b(?:expires?|lapses?|ends|is (?:only )?(?:valid|open)|will be withdrawn|is withdrawn|(?:is|becomes) void|must be (?:signed|accepted))\b[^.;]{0,50}?\b${soon}\b|\b(?:must|shall|have to)\b[^.;]{0,20}?\b(?:sign|accept)\b[^.;]{0,60}?\b(?:within|by|before|in)\b[^.;]{0,12}?\b${soon}\b`, 'i'),
    unless: /\b(?:orders?|cancel\w*|deliver\w*|trial|booking|reservation|ride|promotion\w*|purchase order|notice|days?\b(?<!day)|tender|bid|shares|securities|check-?in|refund\w*|code|coupon|voucher|request\w*)\b/i,
  }),
  flags: [
    'This «offer expires within 48 hours».',
    'The «proposal is only valid until the end of business today».',
    'The Client «must sign by midnight», or the price goes up.',
    '«This agreement must be signed and returned within 24 hours».',
  ],
  passes: [
    'This offer expires within 48 days.',
    'The proposal is valid until 4 May 2026.',
    'The Client must sign by 4 May 2026, or the price goes up.',
    'You must accept each order within 24 hours.',
  ],
})
