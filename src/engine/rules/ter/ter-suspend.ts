import { hasMatch } from '../../contract/matches'
import { may, oneParty } from '../one-party'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

/** What one posted is another matter than one’s account. */
const content = String.raw`(?: ?, \w+){0,5}(?: ?,? (?:and|or|and\/or) \w+)?(?: access to(?: or \w+(?: \w+ \w+)?)?| (?:the )?(?:visibility|delivery|transmission|distribution) of)? (?:(?:any|all|some|or|of|your|such|the|a|certain|these|parts?) ){0,6}(?:(?:user|member|third[- ]party|infringing|generated)[ -]?){0,2}(?:content|materials?|posts?|communications?|messages?|links?|listings?|reviews?|submissions?)\b`
/** Whoever is put out. */
const person = String.raw`(?:you|anyone|(?:(?:any|a|the) )?(?:users?|members?|players?|customers?|participants?|subscribers?|sellers?|hosts?|drivers?|guests?)(?! ?-)\b)`
const acts = String.raw`(?:temporarily |permanently |indefinitely )?(?:(?:suspend\w*|restrict\w*|disabl\w+|block(?!chain)\w*|limit\w*(?= (?:your(?! ability)|access|use)\b))\b(?!${content})|(?:switch off|cut off|(?:impose|create|place)\w* limits|stop (?:\S+ ){0,6}?providing|freeze(?= (?:or \w+ )?(?:your|any|the|an?) (?:\w+ )?(?:accounts?|access|wallet|membership)\b)|put (?:\S+ ){1,3}?on hold|interrupt|disconnect|shut you out|lock you out|remove(?= (?:${person} from|(?:your|any|the) (?:\w+ ){0,2}access)\b)|deny|lock|ban|(?:bar|exclude)(?= (?:access|${person})\b)|expel|(?:refuse|decline)(?= (?:\S+ ){0,2}?(?:service|access|the services?) to\b))\b)`
const thing = /account|membership|profile|\bfreeze\b|service|access|use of|\bsite\b|platform|software|content|delivery|performance|subscription|\buse\b|product|work|right|\b(?:any|the) users?\b|\b(?:ban|bar|exclude|expel|remove) (?:you|any|anyone|users|members|players)\b|your ability|\bip address/i
/** A pause for everybody, to mend or better the service, puts nobody out. */
const forEverybody = /\b(?:maintenance|repairs?|faults?|upgrad(?:e|es|ing)|testing|outages?|power (?:failure|cut)s?|technical (?:problems?|difficulties))\b/i
const forOne = /\byour? (?:\w+ )?(?:account|access|use|membership)|\b(?:breach|violat)|discretion|any reason|without liability|terminat|\bno liability/i
/** Some of it is only for members, or not for every country. */
const notForAll = /\b(?:to users who have registered|to registered users|certain (?:\w+ ){0,2}(?:territories|jurisdictions|countries|regions))\b/i
const workStops = /\b(?:services?|access|account|deliver\w*|performance|the work|subscription)\b/i
const freely = /\bat any ?time\b|\bany ?reason|without (?:any )?(?:prior |advance )?(?:written )?(?:notice|cause|reason|liability)|with or without (?:prior )?notice|\bsole\b|\bdiscretion\b|sees? fit|no liability|\bimmediately\b/i

export default rule({
  id: 'ter-suspend', severity: 3, tier: 'likely', together: true,
  title: 'They may switch you off',
  why: 'Your work stops while theirs does not, and nothing here makes them warn you or pay for the pause.',
  ask: 'In which cases would you suspend us, and what warning would we get first?',
  fallback: 'Written notice, five business days to put it right, only the part that is affected, and no fees while it lasts.',
  sources: ['CLAUDETTE, unilateral termination', '93/13 Annex 1(g), written for consumers'], labels: ['claudette:TER', '93/13:g'],
  yieldsTo: ['ter-their-opinion', 'ter-no-notice', 'ter-at-will'],
  find: oneParty({
    items: true,
    triggers: ['switch', 'cut', 'blocked', 'suspended', 'restricted', 'limited', 'disabled', 'suspend', 'suspending', 'suspension', 'restrict', 'disable', 'disabling', 'block', 'limit', 'limits', 'stop', 'interrupt', 'deny', 'lock', 'ban', 'banned', 'bar', 'barred', 'exclude', 'expel', 'stopped', 'locked', 'refuse', 'denied', 'decline', 'freeze', 'frozen', 'hold', 'shut', 'disconnect', 'remove'],
    says: may(acts),
    unless: /suspend\w* (?:its |the )?payment|\bso (?:that )?we (?:can|may)\b|limit\w* (?:\w+ ){0,3}liabilit/i,
    when: (_, { text }, { contract }) => hasMatch(text, thing) && !hasMatch(text, notForAll) && (!hasMatch(text, forEverybody) || hasMatch(text, forOne)) && (areOnlineTerms(contract) || (hasMatch(text, freely) && hasMatch(text, workStops) && !hasMatch(text, /\b(?:if|should|in the event|breach|default)\b/i))),
    toYou: /(?:\byour (?:\w+ )?(?:account|access|membership|subscription|profile|use)\b|^\W{0,4}access\b)[^.;]{0,60}? (?:may|can|will|might) be (?:temporarily |permanently |automatically )?(?:suspended|restricted|limited(?! to\b)|blocked|disabled|locked|banned|denied|refused|frozen|put on hold|shut down|subject to suspension)\b/i,
  }),
  flags: [
    '«We may suspend» your access to the platform while we look into a complaint.',
    '«The Provider may suspend» the Services at any time in its sole discretion. The Customer shall keep paying.',
    'You know that «we may suspend» any user of the site whose posts we look into.',
    '«We may stop (for a while or for good) providing» the services to you.',
    'You know that «we may freeze» your account.',
    '«We may remove» you from the service for a while.',
    '«We reserve the right to refuse» service to anyone who breaks your trust in the platform.',
    'You accept that «your account may be blocked» during maintenance of the service.',
    'You know that «we may bar» players from the forums of the game.',
    '«Access may be limited», suspended or refused while you travel with the app.',
  ],
  passes: [
    'You may suspend your subscription for up to three months.',
    'The Provider may suspend the Services ten days after written notice that the Customer has not paid.',
    'Either party may suspend the Services at any time.',
    'You know that we may suspend the service for maintenance and repairs of the platform.',
    'You know that we may restrict some parts of the site to users who have registered.',
    'You know that we may keep your coins at addresses on blockchains of the service.',
    'We may block, hide or disable access to your posts on the platform.',
    'You must not get round the measures that we may use to restrict access to the site.',
    'Access to the trial of the service may be limited to one for each of you.',
  ],
})
