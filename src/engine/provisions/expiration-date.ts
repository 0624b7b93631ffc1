import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const subject = String.raw`(?:(?:this|the|your|\w{2,20}[’']s)\s+(?:\w+\s+){0,3}(?:agreement|contract|[a-z]{0,2}nda|lease|licen[cs]e|engagement|appointment|employment|amendment|addendum)|(?:initial\s+)?term(?:\s+of\s+(?:this|the)\s+[\w\s]{1,40})?|contract period)`

const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|twenty-four|twenty-five|thirty|thirty-six|sixty'

export const expirationDate: ProvisionKind = {
  kind: 'expiration-date',
  triggers: ['term', 'terminate', 'terminates', 'expire', 'expires', 'expiration', 'continue', 'continues', 'effect', 'force', 'duration', 'until', 'period', 'years', 'perpetual', 'ends', 'end', 'starts', 'begins', 'terms', 'ending', 'expiring', 'through', 'valid', 'indefinite'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${subject}\b[^.;]{0,160}\b(?:commence|begin|start|become effective|effective)\w*\b[^;]{0,200}\b(?:continue|remain|end|expire|terminate|extend|run|for (?:a|an)|until|through)\w*\b[^;]{0,160}\b(?:years?|months?|days?|until|term of|\d{4}|terminated)\b`, 'i'),
      new RegExp(String.raw`\b${subject}\b[^.;]{0,120}\b(?:shall|will|is|may|to)\b[^.;]{0,60}\b(?:continue|remain|be|have|stay)\b[^.;]{0,60}\b(?:in (?:full )?(?:force|effect)|effective|valid|binding|for (?:a|an) (?:\w+\s+)?(?:term|period))\b[^;]{0,200}\b(?:until|for|through|years?|months?|days?|unless|so long as)\b`, 'i'),
      /\b(?:(?:initial )?term|duration of (?:this|the) \w+)\b[^.;]{0,60}\b(?:shall be|is|will be|of|runs? for|lasts? for)\b[^.;]{0,60}\b(?:for\s+)?(?:a\s+(?:period|term)\s+of\s+)?[\w\s-]{0,24}\(?\s*\d+\s*\)?\s*(?:-\s*)?(?:(?:full|contract|calendar|consecutive) )?(?:years?|months?|days?|weeks?)\b/i,
      /\b(?:this|the) (?:agreement|contract|lease)\b[^.;]{0,80}\b(?:starts?|begins?|commences?)\b[^;]{0,120}\bends?\b[^.;]{0,20}\bon\b/i,
      /^\W{0,6}(?:[\d.]{1,6}\s+)?it (?:starts|begins|commences) on\b[^.;]{0,60}\d{4}\b[^.;]{0,60}\b(?:ends|expires) on\b/i,
      /\b(?:initial term|term of (?:this|the) (?:agreement|contract)|this agreement)\b[^.;]{0,120}\b(?:expires?|terminates?|ends?)\b[^.;]{0,30}\b(?:on|upon|at|after)\b/i,
      new RegExp(String.raw`(?:${subject}|\b(?:appoint|engag|retain|employ|hire)\w*)\b[^.;]{0,160}\bfor (?:a|an) (?:initial )?(?:term|period) of\b[^.;]{0,40}\b(?:years?|months?)\b[^.;]{0,80}\b(?:from|after|following|commencing|beginning|unless)\b[^.;]{0,60}\b(?:date|effective|hereof|terminated)\b`, 'i'),
      new RegExp(String.raw`\b${subject}\b[^.;]{0,120}\b(?:shall|will)\b[^.;]{0,40}\b(?:continue|remain|run|govern)\b[^;]{0,160}\b(?:until|unless (?:sooner |earlier )?terminated|up to and including|through)\b`, 'i'),
      new RegExp(String.raw`\b(?:term of (?:this|the) (?:agreement|contract|\w+ agreement)|initial term)\b[^.;]{0,60}\b(?:shall be|is|will be)\b[^.;]{0,40}\b(?:${numbers})\s(?:full |calendar )?(?:years?|months?|weeks?)\b`, 'i'),
      new RegExp(String.raw`\b(?:${subject}|this [A-Z]{2,6})\b[^.;]{0,80}\b(?:shall|will)\b[^.;]{0,40}\b(?:expire|terminate|end)\b[^.;]{0,40}\b(?:earlier|later|earliest|latest) (?:of|to occur)`, 'i'),
      /\b(?:terms?|period|duration)\b[^.;]{0,70}\bfrom\b[^.;]{0,24}\b\d{4}\s*(?:to|until|till|through|[-–])\s[^.;]{0,24}\b\d{4}\b/i,
      /^[\W\d]{0,12}(?:(?:INITIAL |Initial )?(?:TERM|Term)|DURATION|Duration|CONTRACT PERIOD|Contract Period|(?:Expiration|Expiry|End|Termination) Date(?=\s?:))\b[^.:;]{0,30}[.:]\s[^;]{0,160}\b(?:years?|months?|\d{4})\b/,
      new RegExp(String.raw`\b${subject}\b[^.;]{0,80}\b(?:is|has|(?:shall|will) (?:have|be|remain))\b[^.;]{0,30}\b(?:valid|effective|term of|duration of|in effect|in force)\b[^.;]{0,80}\b(?:years?|months?|until|through|\d{4})\b`, 'i'),
      new RegExp(String.raw`\b${subject}\b[^.;]{0,120}\b(?:expires?|ends?|terminates?|ending|expiring)\b[^.;]{0,40}\b(?:\d{4}|anniversary)\b`, 'i'),
      new RegExp(String.raw`\b${subject}\s+(?:(?:is|shall be|will be)\s+(?:for\s+)?(?:an?\s+)?(?:perpetual|indefinite|in perpetuity|(?:from\b[^.;]{0,60}\s)?until|for\s[^.;]{0,40}\b(?:years?|months?))|(?:shall|will) continue in perpetuity)\b`, 'i'),
      // A sentence that gives the term its name tells it.
      /\(\s*(?:the|herein|hereinafter|collectively,?)?\s*(?:the\s+)?[“"](?:Initial )?Term[”"]\s*\)[^]{0,200}\b(?:years?|months?|until|\d{4})\b|\b(?:years?|months?|until|\d{4})\b[^]{0,200}\(\s*(?:the|herein|hereinafter|collectively,?)?\s*(?:the\s+)?[“"](?:Initial )?Term[”"]\s*\)/i,
      /\b(?:engages?|appoints?|retains?|employs?)\b[^.;]{0,80}\bfor (?:a|an) (?:initial )?(?:period|term) of\b[^.;]{0,30}\b(?:years?|months?)\b/i,
      new RegExp(String.raw`\b${subject}\b[^.;]{0,40}\b(?:concluded|made|entered into)\b[^.;]{0,20}\bfor (?:a|an) (?:indefinite|period|term|\w+ \(\d+\) (?:year|month))\b`, 'i'),
      /\b(?:appoint|engag|retain|employ|hire)\w*\b[^.;]{0,160}\bfor (?:a|an) [^.;]{0,24}\b(?:year|month) (?:period|term)\b/i,
      /^[\W\d]{0,12}[\w\s-]{0,24}\(?\d{0,3}\)?\s*(?:years?|months?) (?:from|after|following|commencing on|beginning on) (?:the )?(?:effective date|date (?:hereof|of this)|commencement date)/i,
      /\benters? into force\b[^.;]{0,160}\bduration of\b/i,
      /^[\W\d]{0,12}[“"](?:Initial )?Term[”"]\s*(?:means?|shall mean)\b[^]{0,300}\b(?:years?|months?|until|anniversary|\d{4})\b/,
      /^[\W\d]{0,12}[“"](?:Expiration|Expiry|End|Termination) Date[”"]\s*(?:means?|shall mean|is)\b[^.;]{0,120}\b(?:anniversary|\d{4})\b/,
    ],
    unless: [
      /\brecords\b(?![^]{0,300}\b(?:commence|continue)s?\b)/i, /[“"](?!(?:Initial )?(?:Term|Period)[”"]|(?:Expiration|Expiry|End|Termination) Date[”"])[^”"]{2,60}[”"]\s*(?:means?|shall mean|refers)\b/, /\bforecasts?\b|(?<!\bend of the current )\bcalendar (?:year|quarter|month)\b|\bcontract year\b[”"]?\s*means|\bemployees?\b[^.;]{0,40}\bbenefits\b|\bproprietary rights\b|\bterm of exclusivity\b|\bsell-?off\b|\bsecurities act\b|\bregistration statement\b|\b(?:which|each|such) lease\b/i,
      /^\W{0,6}(?:\w{1,3}\)\s*)?In the event\b|\bmay (?:also )?terminate\b(?![^]{0,300}\b(?:commence|continue))|^[^.;]{0,80}\bautomatically (?:be )?(?:renew|extend)/i,
      /^\W{0,4}(?:[\d.]{1,8}\s+)?During\b|\bafter (?:it|this \w+|the term) ends\b/i,
      /\bconfidential\w*\b|\bwarrant(?:y|ies|s)?\b|\bnon-?compet\w+|\bsolicit\w*|\binsurance\b|\baudit\w*|\bforce majeure\b/i,
      // Where it first says when the term begins, what happens at the end is its end.
      /^(?![^]{0,300}\b(?:commences?|begins?|starts?|be(?:come)? effective)\b)[^]*?\b(?:upon|following|after|on)\s+(?:the\s+)?(?:any\s+)?(?:expiration|termination|expiry)\b(?![^]{0,200}\bcommence)/i,
      /\bif (?:any|a|one or more) (?:provision|term|part)\b|\bsurviv\w+|\bprovisions? of this\b[^.;]{0,80}\bremain\b|\bwaive|\bamend(?:ed|ment)\b[^.;]{0,60}\bfull force\b|\bexcept as\b[^.;]{0,60}\bfull force\b/i,
      /^[\W\d]{0,12}(?:[A-Za-z][.)]\s+)?(?:If|After the initial term|Thereafter|No (?:\w+,? ){0,4}(?:amendment|modification))\b|\bvalid (?:or \w+ )?unless\b|\bobligation will\b/i,
      /^\s*(?:either|each|neither|a) party\b|\bmay terminate\b(?![^]{0,300}\b(?:commence|continue))/i,
    ],
    when: ({ text }) => !/\brenew(?:al)? terms?\b/i.test(text) || /\b(?:initial|commence|begin|effective date)/i.test(text),
  }),
  finds: ['«The initial term of this Agreement shall be three years.»', '«This Agreement is concluded for an indefinite period.»', '«The rights begin on 1 January 2021 and last through 31 December 2023 (the “Term”).»', '«The term of this Agreement begins on the Effective Date and continues for three (3) years.»', '«This Agreement shall remain in force until 31 December 2027.»', '«This agreement starts on the Start Date and ends on the End Date.»'],
  passes: ['No amendment of this Agreement shall be valid unless it is made in writing.', 'If this Agreement remains in effect for two years, the fee rises.', 'If any provision is invalid, the rest of this Agreement shall remain in full force and effect.', 'The Supplier warrants the goods for a period of two (2) years from the date of delivery.'],
}
