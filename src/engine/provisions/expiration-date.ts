import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const subject = String.raw`(?:(?:this|the)\s+(?:\w+\s+){0,3}(?:agreement|contract|[a-z]{0,2}nda|lease|licen[cs]e|engagement|appointment|employment|amendment|addendum)|(?:initial\s+)?term(?:\s+of\s+(?:this|the)\s+[\w\s]{1,40})?|contract period)`

export const expirationDate: ProvisionKind = {
  kind: 'expiration-date',
  triggers: ['term', 'terminate', 'terminates', 'expire', 'expires', 'expiration', 'continue', 'continues', 'effect', 'force', 'duration', 'until', 'period', 'years', 'perpetual', 'ends', 'end', 'starts', 'begins'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${subject}\b[^.;]{0,160}\b(?:commence|begin|start|become effective|effective)\w*\b[^;]{0,200}\b(?:continue|remain|end|expire|terminate|extend|run|for (?:a|an)|until|through)\w*\b[^;]{0,160}\b(?:years?|months?|days?|until|term of|\d{4}|terminated)\b`, 'i'),
      new RegExp(String.raw`\b${subject}\b[^.;]{0,120}\b(?:shall|will|is|may|to)\b[^.;]{0,60}\b(?:continue|remain|be|have|stay)\b[^.;]{0,60}\b(?:in (?:full )?(?:force|effect)|effective|valid|binding|for (?:a|an) (?:\w+\s+)?(?:term|period))\b[^;]{0,200}\b(?:until|for|through|years?|months?|days?|unless|so long as)\b`, 'i'),
      /\b(?:initial )?term\b[^.;]{0,60}\b(?:shall be|is|will be|of)\b[^.;]{0,60}\b(?:for\s+)?(?:a\s+(?:period|term)\s+of\s+)?[\w\s-]{0,24}\(?\s*\d+\s*\)?\s*(?:-\s*)?(?:years?|months?|days?|weeks?)\b/i,
      /\b(?:this|the) (?:agreement|contract|lease)\b[^.;]{0,80}\b(?:starts?|begins?|commences?)\b[^;]{0,120}\bends?\b[^.;]{0,20}\bon\b/i,
      /^\W{0,6}(?:[\d.]{1,6}\s+)?it (?:starts|begins|commences) on\b[^.;]{0,60}\d{4}\b[^.;]{0,60}\b(?:ends|expires) on\b/i,
      /\b(?:initial term|term of (?:this|the) (?:agreement|contract)|this agreement)\b[^.;]{0,120}\b(?:expires?|terminates?|ends?)\b[^.;]{0,30}\b(?:on|upon|at|after)\b/i,
      /\bfor (?:a|an) (?:initial )?(?:term|period) of\b[^.;]{0,40}\b(?:years?|months?)\b[^.;]{0,80}\b(?:from|after|following|commencing|beginning|unless)\b[^.;]{0,60}\b(?:date|effective|hereof|terminated)\b/i,
    ],
    unless: [
      /[“"](?!(?:Initial )?(?:Term|Period)[”"])[^”"]{2,60}[”"]\s*(?:means?|shall mean|refers)\b/, /\brecords\b|\bforecasts?\b|\bcalendar (?:year|quarter|month)\b|\bcontract year\b[”"]?\s*means|\bemployees?\b[^.;]{0,40}\bbenefits\b|\bproprietary rights\b|\bsecurities act\b/i,
      /^\W{0,6}(?:\w{1,3}\)\s*)?In the event\b|\bmay (?:also )?terminate\b(?![^]{0,300}\b(?:commence|continue))|^[^.;]{0,80}\bautomatically (?:be )?(?:renew|extend)/i,
      /^\W{0,4}(?:[\d.]{1,8}\s+)?During\b|\bafter (?:it|this \w+|the term) ends\b/i,
      /\bconfidential\w*\b|\bwarrant(?:y|ies|s)?\b|\bnon-?compet\w+|\bsolicit\w*|\binsurance\b|\baudit\w*|\bforce majeure\b/i,
      /\b(?:upon|following|after|on)\s+(?:the\s+)?(?:any\s+)?(?:expiration|termination|expiry)\b(?![^]{0,200}\bcommence)/i,
      /\bif (?:any|a|one or more) (?:provision|term|part)\b|\bsurviv\w+|\bprovisions? of this\b[^.;]{0,80}\bremain\b|\bwaive|\bamend(?:ed|ment)\b[^.;]{0,60}\bfull force\b|\bexcept as\b[^.;]{0,60}\bfull force\b/i,
      /^\s*(?:either|each|neither) party\b|\bmay terminate\b(?![^]{0,300}\b(?:commence|continue))/i,
    ],
    when: ({ text }) => !/\brenew(?:al)? terms?\b/i.test(text) || /\b(?:initial|commence|begin|effective date)/i.test(text),
  }),
  finds: ['«The term of this Agreement begins on the Effective Date and continues for three (3) years.»', '«This Agreement shall remain in force until 31 December 2027.»', '«This agreement starts on the Start Date and ends on the End Date.»'],
  passes: ['If any provision is invalid, the rest of this Agreement shall remain in full force and effect.', 'The Supplier warrants the goods for a period of two (2) years from the date of delivery.'],
}
