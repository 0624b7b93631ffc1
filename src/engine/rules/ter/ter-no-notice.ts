import { hasMatch } from '../../contract/matches'
import { may, oneParty } from '../one-party'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

const cause = /\bin (?:the |any )?event\b|\bwhere\b|\b(?:if|should)\b|wind(?:s|ing)? up|dissol|ceas|liquidat|\bevents? of\b|\bbreach|insolven|bankrupt|default|\bfail(?:s|ure)?\b|violat|convict|misconduct|unpaid|non-?payment|fraud|unlawful|illegal|change (?:of|in) control|\bcause\b|infring|force majeure|\bto comply\b|sanction|export control|required by law/i

export default rule({
  id: 'ter-no-notice', severity: 3, tier: 'likely', together: true,
  title: 'They may end it at once, with no warning',
  why: 'You would have no time to replace the income or the service, or to save what is yours.',
  ask: 'How much notice could we both live with if nobody has done anything wrong?',
  fallback: '30 days’ written notice; at once only for a listed, serious breach.',
  sources: ['93/13 Annex 1(g), written for consumers', 'CLAUDETTE, unilateral termination'], labels: ['claudette:TER', '93/13:g'],
  yieldsTo: ['ter-their-opinion'],
  find: oneParty({
    items: true,
    triggers: ['forthwith', 'spot', 'once', 'straightaway', 'automatically', 'immediately', 'notice', 'warning', 'immediate'],
    says: may(String.raw`(?:(?<!without )terminat(?:e|ing)|cancel|clos(?:e|ing)|deactivat\w+|revoke|ban|bring (?:this|the) \S+ to an end|(?<!\bthe )end(?! ?users?)|(?:discontinu\w+|withdraw|delete|eliminat\w+)(?= (?:or \w+ )?(?:\S+ ){0,4}?(?:accounts?|access(?! to (?:\S+ ){0,6}?(?:content|materials?|posts?))|membership|subscription|agreement)\b))\b`),
    when: ([found], { text }, { contract }) => !(/^(?:your|the|all|this|these|access)\b/i.test(found) && hasMatch(text, afterTheEnd)) && hasMatch(text, hasNoWarning) && (areOnlineTerms(contract) || (!hasMatch(text, cause) && /terminat|cancel|revoke|to an end|\bend$/i.test(found))),
    toYou: /\byour (?:account|access|membership|subscription|(?:rights?|permission|licen[cs]e)[^.;]{0,40}?|use)\b[^.;]{0,60}? (?:may|can|will|shall) (?:be (?:terminated|cancelled|closed|revoked|deactivated)|cease|terminate|end)(?: \w+)? (?:immediately|automatically|without notice)\b|\b(?:(?:this|these|the|your) (?:\w+ ){0,2}(?:agreement|terms|rights?|permission)|access)\b[^.;]{0,60}? (?:(?:(?:will|shall|may) )?(?:automatically|immediately) (?:and \w+ )?(?:terminates?|ends?|ceases?)|(?:(?:will|shall|may) (?:terminate|end|cease)|terminates|ends|ceases) (?:automatically|immediately|without))\b/i,
  }),
  flags: [
    '«We may terminate» your account without notice.',
    '«The Company may terminate» this Agreement immediately. The Contractor has no such right.',
    'If you break a rule of the site, «your permission to use it will terminate automatically».',
    '«This agreement shall terminate immediately» upon your failure to keep any rule of the site.',
    'You accept that «we may cancel» your membership to the site with or without notice.',
  ],
  passes: [
    'We may terminate your account on 30 days’ written notice.',
    'The Company may terminate this Agreement immediately if the Contractor is convicted of fraud.',
    'Either party may terminate this Agreement immediately.',
    'The Company may terminate this Agreement immediately and without notice to comply with sanctions. The Contractor has no such right.',
    'You know that the licence to your copy of the app will automatically terminate when you delete it.',
    'We may immediately renew your plan of the service at the end of the period and charge you for it.',
    'We may modify, limit or discontinue the service at any time without notice to you.',
    'We may delete your posts from the platform without notice.',
  ],
})

/** What follows from an ending is no ending. */
const afterTheEnd = /^\W{0,4}(?:\d[\d.]{0,6} )?(?:up)?on (?:\S+ ){0,3}?(?:termination|suspension|expir|cancellation)|^\W{0,4}(?:\d[\d.]{0,6} )?(?:when|once|after|if) (?:\S+ ){0,6}?(?:terminat|end|expire)\w*\b[^.;]{0,60} you(?:r \w+)? /i
const hasNoWarning = /\bforthwith\b|\bon the spot\b|\bat once\b|\bstraight ?away\b|\bwithout (?:any )?(?:prior |advance |further |giving |giving you |giving (?:any )?prior |need of )?(?:written )?(?:notice|warning|notification)|\bwith or without (?:\w+ ){0,3}notice|\bimmediately\b(?! (?:after|before|preceding|prior|following|upon (?:receipt|expir)))|\bwith immediate effect\b|\bautomatically\b/i
