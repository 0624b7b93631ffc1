import { hasMatch } from '../../contract/matches'
import { after } from '../forms'
import { areOnlineTerms } from '../voice'
import { may, oneParty } from '../one-party'
import { rule } from '../rule'

const ending = String.raw`(?:terminat(?:e|ing)|cancel|clos(?:e|ing)|deactivat\w+|revok\w+|withdraw|discontinu\w+|delete(?= (?:or \w+ )?(?:\S+ ){0,3}?(?:accounts?|profiles?|memberships?)\b)|cease|stop (?:providing|offering|operating|running)|(?:shut(?:ting)?|wind(?:ing)?) (?:\S+ ){0,4}?down|end(?= (?:this|the|our|your|these) (?:\w+ )?(?:agreement|contract|terms|subscription|membership|relationship|access|use)\b)|disqualify|ban|expel|cut off|(?:bar|exclude)(?= (?:you|any|users?|members?)\b))\b`
const atWill = /\bat any ?time\b|\banytime\b|\b(?:for )?any (?:or no )?reason\b|\bno reason\b|without (?:cause|reason|giving a(?:ny)? reason)|\bany moment\b|\bdiscretion\b|sees? fit|\bfor (?:its |our )?convenience\b|when(?:ever)? (?:we|it) (?:choose|wish|decide)/i

export default rule({
  id: 'ter-at-will', severity: 3, tier: 'likely', together: true,
  title: 'They may close your account or end the service whenever they like',
  why: 'What you keep there, and what you paid for, lasts only as long as they want it to.',
  ask: 'In which cases would you close an account, and how long before would you tell us?',
  fallback: 'They may end it for a reason that the contract names, with 30 days’ notice, time to copy what is ours, and the unused part of the price back.',
  sources: ['93/13 Annex 1(f) and (g), written for consumers', 'CLAUDETTE, unilateral termination'], labels: ['claudette:TER', '93/13:f', '93/13:g'],
  yieldsTo: ['ter-their-opinion', 'ter-no-notice'],
  find: oneParty({
    items: true,
    triggers: ['time', 'anytime', 'moment', 'reason', 'discretion', 'cause', 'fit', 'convenience', 'whenever', 'when', 'anyone'],
    says: may(ending),
    unless: /without (?:any )?(?:prior |advance |further )?(?:written )?(?:notice|warning)|with or without notice|\bimmediately\b/i,
    when: (found, { text }, { contract }) => !hasMatch(found[0].slice(-30) + after(found, 40), anotherThing) && areOnlineTerms(contract) && hasMatch(text, atWill) && hasMatch(text, /account|service|access|agreement|licen[cs]e|terms|subscription|membership|right|site|app\b|program|feature|product|offer|\bit\b/i),
    toYou: new RegExp(String.raw`\b(?:this (?:limited )?(?:right|licen[cs]e)|your (?:account|access|membership|subscription|right[^.;]{0,40}?)|(?:accounts?|memberships?))\b[^.;]{0,60}? (?:may|can) be (?:\w+,? (?:or )?){0,2}(?:terminated|cancelled|closed|revoked|deactivated)\b(?! by you\b)|^\W{0,4}(?:the|our|these|any) (?:\w+ ){0,2}?(?:services?|site|website|app|platform|games?)\b[^.;]{0,30}? (?:may|can) be (?:\w+,? (?:or )?){0,2}(?:discontinued|withdrawn|terminated|shut down)\b`, 'i'),
  }),
  flags: [
    '«We may close» your account at any time and for any reason.',
    'You accept that «Brightfold reserves the right to discontinue» the service whenever it sees fit, at any time.',
    '«We reserve the right to refuse service, terminate» accounts, or remove what you wrote, at our discretion.',
    '«We may end» this agreement about the app for our convenience, and you get a note.',
    '«Your access to the site may be revoked» at any time at our discretion.',
    '«We may wind the service down» at any moment, and you will hear of it.',
    '«The app may be withdrawn» at any time, as you know.',
  ],
  passes: [
    'You may close your account at any time and for any reason.',
    'We may close your account if two invoices stay unpaid for 60 days.',
    'We reserve the right to revoke our consent to your link to the site at any time.',
    'We may terminate any link to another site at any time in our discretion, and you may not rely on it.',
    'We may change, add or delete portions of these terms of service at any time, and you agree.',
    'We may in our sole discretion stop providing updates for old versions of the software that you use.',
    'Either of us may end your subscription at any time: you or we may cancel with a month’s notice.',
    'We can each close your account on the site at any time.',
  ],
})

/** Links, updates and the wording of the terms end without anybody’s account ending. */
const anotherThing = /\b(?:cancel|refuse|cease|withdraw|terminate|close|delete) (?:or \w+ )?(?:(?!,)\S+ ){0,5}?(?:orders?|bookings?|reservations?|purchases?|collection|registration of|url|(?<!\bto )offers?|promotions?|content|materials?|messages?|posts?|listings?|reviews?)\b|\b(?:terminat\w+|cancel|withdraw|discontinu\w+|cease) (?:\S+ ){0,2}link(?:s|ing)?\b|\brevoke (?:\S+ ){0,3}?(?:(?:consent|permission) (?:to|for) (?:\S+ )?(?:link|display)\w*|exceptions?)\b|\bstop providing (?:updates|support|new)\b|\b(?:delete|withdraw|cancel) (?:any )?(?:portions?|parts?|sections?|provisions?) of (?:these|this|the|our) (?:terms|agreement)/i
