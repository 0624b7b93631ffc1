import { hasMatch } from '../../contract/matches'
import { may, oneParty, receives } from '../one-party'
import { either } from '../either'
import { words } from '../forms'
import { onUnnamed } from '../bearer'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

const thing = String.raw`(?:\S+ ){0,12}?(?:\S{2,30}\.com|services?|features?|functionalit(?:y|ies)|specifications?|products?|sites?|website|platform|software|app|application|content|offerings?|functions?|program(?:me)?s?|games?|virtual|items?|aspects?|storage|eligibility|subscriptions?|plans?|benefits|curriculum|courses?|classes|catalogue|(?<=\b(?:general|these|the|our) )(?:practices|limits))\b`
const freely = /\bat any ?time\b|without (?:prior )?(?:notice|liability)|\bdiscretion\b|any reason|from time to time|reserves? the right|sees? fit|whenever|without (?:telling|informing)/i

export default rule({
  id: 'chg-service', severity: 3, tier: 'likely', together: true,
  title: 'They may change or drop what you are getting',
  why: 'You could go on paying the same for less.',
  ask: 'What do you promise will not get worse while we are paying for it?',
  fallback: 'Nothing that matters to us gets materially worse; if it does, we may leave and get the unused part of the price back.',
  sources: ['93/13 Annex 1(k), written for consumers', 'ACL s 25(g)', 'CLAUDETTE, unilateral change'], labels: ['claudette:CH', '93/13:k', 'acl:g'],
  yieldsTo: ['chg-price', 'chg-terms'],
  find: either(oneParty({
    items: true,
    triggers: ['modify', 'change', 'discontinue', 'alter', 'remove', 'withdraw', 'amend', 'update', 'substitute', 'changes', 'eliminate', 'improve', 'impose', 'add', 'limits', 'changing', 'changed', 'managed', 'regulated', 'modified', 'updated', 'altered', 'discontinued', 'withdrawn', 'improvements', 'modifications', 'modifying', 'discontinuing', 'altering', 'updating', 'improving', 'enhance', 'replace', 'restrictions', 'conditions', 'stop', 'vary', 'reduce', 'practices', 'establish', 'upgrades', 'updates'],
    says: may(String.raw`(?:modif(?:y|ying)|chang(?:e|ing)|discontinu(?:e|ing)|alter(?:ing)?|withdraw|amend|updat(?:e|ing)|substitute|eliminate|improve|enhance|replace|reduc(?:e|ing)|remov(?:e|ing)(?= (?:\S+ ){0,3}?(?:functions?|features?|functionalit))|stop (?:offering|supplying)|adapt|extend|revalue|add or (?:remove|change|modify|delete)|add(?= (?:new |additional |further )?(?:features|functionalit|services|limits|restrictions))|(?:impose|establish|set) (?:\w+ ){0,3}(?:limits|restrictions|conditions|practices)|limit(?:ing)?(?= (?:the |any |certain |some )?(?:features|functionalit|storage|offerings))|make (?:\S+ ){0,4}?(?:changes|modifications|improvements|updates|alterations))\b(?:,? (?:and|or|and/or) \w+)? ${thing}`),
    unless: /forecast|estimate|\b(?:six|nine|twelve|\d{2,3})\b[^.;]{0,30}\b(?:months?|days)\b[^.;]{0,40}notice|not (?:substantially|materially) (?:diminish|reduce|decrease)|change order|change (?:request|control)|\bwritten (?:consent|agreement|approval) of|at the request of|not materially (?:reduce|degrade|decrease|diminish)|no such (?:modification|change|update)s? (?:will|shall|may) (?:\w+ )?(?:material|substantial)ly|without materially (?:reducing|degrading|decreasing)|(?:user|your|subscriber) (?:generated )?content\b/i,
    who: role => !receives(role),
    when: ([found], { text }, { contract }) => !/\b(?:terms|agreement|contract)\b/i.test(found) && !hasMatch(found, anotherMatter) && (areOnlineTerms(contract) ? !hasMatch(found, onlyEnds) : hasMatch(text, freely)),
    toYou: /(?:\b(?:the|our|any|certain|some|these) (?:\w+ ){0,2}|^\W{0,3}(?:(?!third)\w+ ){0,3})(?:services?|site|website|app|features?|functions?|functionality|platform|software|games?|content|products?|points|rewards|prizes|benefits|virtual (?:currency|currencies|items|goods))\b(?:(?!\byou\b)[^.;]){0,60}? (?:may|can|might)(?! not\b) (?:\w+ ){0,2}?(?:change\b|vary (?:from time to time|over time|at any time|without)|be (?:\w+,? ){0,2}?(?:changed|modified|updated|altered|discontinued|withdrawn|managed|regulated)\b|can be (?:changed|modified|altered) by us)\b|\b(?:services?|features?|content|site|app)\b(?:(?!\byou\b)[^.;]){0,40}? (?:is|are) subject to change (?:without|at any)\b|\b(?:updates?|upgrades?|new versions?) may (?:\w+ ){0,2}?(?:change|remove|alter|modify)\b/i,
  }), words({
    triggers: ['added', 'removed', 'altered', 'withdrawn'],
    match: /\b(?:features|functions|modules|parts of the service) may be (?:added|removed|altered|withdrawn|changed)(?:,? (?:or )?(?:added|removed|altered|withdrawn|changed)){0,3} by (?:the )?[A-Z]\w+\b/i,
    against: onUnnamed,
  })),
  flags: [
    '«We may change or discontinue any feature» of your plan on the platform.',
    '«The Provider may modify the Services» at any time without notice. The Customer shall keep paying.',
    'You know that «these features may be modified» at any time on the site.',
    'You know that the «content of the site is subject to change without» notice.',
    'You know that «updates may change» functions of the app.',
    '«Features may vary from time to time», as you know from the site.',
    '«Brightfold reserves the right to alter the service» and you will not be paid for that.',
    'You know that «the virtual currency may be managed» by us on the site.',
    '«The functions of the site may vary over time», as you know.',
  ],
  passes: [
    'You may change any feature of your plan.',
    'The Provider may modify the Services at any time but will not materially reduce what they do.',
    'The Provider may modify the Services with the written consent of the Customer.',
    'The Client may change the scope or the specification of the Services at any time by written notice to the Contractor.',
    'We may change the price at which you get these features of the app.',
    'We may use any of your files on the platform, including to run, protect and improve the service.',
    'We may change or delete your account or access to the service if you break the rules.',
    'For all services but one you can change your card on the site.',
    'You know that the site may not always be updated.',
    'We may withdraw your permission to link to our site at any time.',
    'We may require you to update the software from time to time in order to use the app.',
    'The Provider may modify the Services at any time, provided that no such change will materially lower what they do.',
  ],
})

/** To end a service altogether is a matter of endings. */
const onlyEnds = /^(?![^.;]*\b(?:chang|modif|updat|alter|add|improv|amend|impos|enhanc|replac|substitut|make)\w*)[^.;]*\b(?:discontinu\w+|withdraw|eliminate|stop (?:offering|supplying))\b/i

/** The price, the reader’s own access or account, and what is done with things on the way to a better service. */
const anotherMatter = /\b(?:delete|terminate|suspend|close) (?:or \w+ )?(?:your |any |the )?accounts?\b|\bmakes? you\b|\bhow to\b|\b(?:an?|the|any|such|this|of) (?:change|update)s? (?:to|in|of)\b|\b(?:user|member)[- ](?:generated )?(?:content|materials?)\b|\bautomatically (?:update|download|install)|\brequires? (?:you|users|customer|the \w+) to\b|\b(?:prices?|pricing|fees?|rates?|charges)\b|\bwithdraw (?:\S+ ){0,4}(?:access|permission|consent|licen[cs]e)\b|\b(?:use|share|collect|process|analy[sz]e|store)\b[^.;]{0,120}\bto (?:\w+[, ]+(?:and |or )?){0,6}(?:improve|modify|update|change)\b/i
