import { hasMatch } from '../../contract/matches'
import { after } from '../forms'
import { may, oneParty } from '../one-party'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

const ending = String.raw`(?:terminat(?:e|ing)|cancel|clos(?:e|ing)|deactivat\w+|disqualif\w+|stop providing|suspend|disable|revoke|ban|expel|exclude (?:you|any|users?|members?)|block (?:you|any|users?|members?)|deny (?:you|any|users?|access))\b`
const anyBreach = /\bany (?:other )?(?:breach|default|violation)|breach(?:es|ed)? (?:of )?any\b|fail(?:s|ure)? to (?:comply with|perform|observe) any\b/i
const yourBreach = /\brepeat infringers?\b|\b(?:users|members|players) who\b|\bfail(?:ure)? by you\b|\b(?:prohibited|fail(?:ure)?)\b[^.;]{0,120}?\b(?:result in|lead to|grounds)\b|\b(?:any|repeated|suspected|attempted|such|unauthori[sz]ed|fraudulent)\b[^.;]{0,60}?\b(?:breach|violat\w+|infringement|abus\w+|activity|use)\b[^.;]{0,120}?\b(?:grounds|result in|lead to|terminates?)\b|\b(?:violation|breach) of (?:these|this|the|our|any)\b|\b(?:if|where|when|for|because|of|who|your)\b[^.;]{0,80}?\b(?:breach\w*|violat\w+|fail\w*|infring\w+|do(?:es)? not comply|do n['’]?t|abuse|misus\w+|break(?:s|ing)?\b|misbehav\w+|behave badly|repeat infringers?|tampering|fraud\w*)/i

export default rule({
  id: 'ter-any-breach', severity: 2, tier: 'likely', together: true,
  title: 'Any breach, however small, lets them end it',
  why: 'A late report or a slip in a form could cost you the whole contract.',
  ask: 'Which breaches are serious enough to end the contract, and how long would we have to put them right?',
  fallback: 'A material breach that is not put right within 30 days after written notice.',
  sources: ['CLAUDETTE, unilateral termination'], labels: ['claudette:TER'],
  yieldsTo: ['ter-their-opinion', 'ter-no-notice', 'ter-at-will', 'ter-suspend'],
  find: oneParty({
    items: true,
    triggers: ['breach', 'breaches', 'breached', 'default', 'violation', 'violate', 'violates', 'violated', 'violations', 'fails', 'fail', 'failure', 'comply', 'infringe', 'infringes', 'infringers', 'fraud', 'fraudulently', 'tampering', 'prohibited', 'abuse', 'grounds', 'activity', 'fraudulent', 'unauthorized', 'policy', 'break', 'breaks', 'breaking', 'misuse', 'infringer', 'infringing', 'misconduct', 'violating', 'breaching', 'terminated', 'suspended', 'banned', 'barred', 'blocked', 'closed', 'disabled', 'excluded', 'expelled', 'deactivated', 'entitle', 'entitles', 'cease', 'ends', 'revoked'],
    says: may(ending),
    unless: /(?<!(?:deemed|constitutes?) (?:to be )?an? )\bmaterial(?:ly)? (?:\S+ ){0,2}?(?:breach|violat|default|fail)|\b(?:breach\w*|violat\w+|default\w*) (?:\S+ ){0,3}?material|\bcure[ds]?\b|\b(?:remedied|to remedy|unremedied)\b|\bwithin \w+ (?:\(|days)/i,
    when: (found, { text }, { contract }) => !hasMatch(found[0].slice(-10) + after(found, 60), /\b(?:disable|revoke) (?:access to )?(?:(?:any|all|your|such|the) ){0,2}(?:(?:user|member|infringing) ){0,2}(?:content|materials?|posts?|links?)\b/i) && (areOnlineTerms(contract) ? hasMatch(text, yourBreach) : hasMatch(text, anyBreach)),
    toYou: new RegExp([
      String.raw`\b(?:if you|should you|any|such|of (?:such|a|any)) (?:\w+ ){0,3}?(?:breach|violat\w+|fail(?:ure)?|infring\w+|misus\w+|abuse)\b[^;.]{0,120}?, ?(?:all |any )?(?:of )?your (?:licen[cs]es?|rights?|permission|access|account|membership)\b[^.;]{0,60}? (?:(?:will |shall )?(?:automatically |immediately )?(?:ends?|terminates?|ceases?)|(?:will|shall|may) be (?:\w+ )?(?:terminated|revoked|withdrawn|suspended|closed))\b`,
      String.raw`\brepeat infringers?\b[^.;]{0,60}? (?:be|have|face)\b[^.;]{0,40}? (?:terminated|suspended|closed|disabled|banned|barred)\b`,
      String.raw`\byour (?:licen[cs]e|permission|right)\b[^.;]{0,60}? (?:is|are) (?:automatically |immediately )?(?:revoked|withdrawn|terminated|cancelled)(?: automatically| immediately)?,? (?:if|when|should|upon|in case)\b`,
      String.raw`\b(?:breach|violation|infringement|abus\w+|activity|unauthori[sz]ed use|prohibited|failure|fail)\b[^.;]{0,160}? (?:may|will|shall|can)\b[^.;]{0,60}? (?:be grounds for|constitute grounds for|result in|lead to|be cause for) [^.;]{0,60}?(?:terminat\w+|suspension|closure|cancellation|revocation|deletion)\b`,
      String.raw`\b(?:automatically|immediately) (?:and automatically )?terminates? your\b`,
      String.raw`\byou (?:will |shall |may |can |could |might )?(?:automatically |immediately )?(?:lose|forfeit) (?:(?:your|the|any|all) )?(?:rights? to (?:use|access)|permission|licen[cs]e|access)\b`,
      String.raw`\bentitles? (?:us|\S+)\b[^.;]{0,120}? to (?:immediately )?(?:suspend|terminate|close|cancel|deactivate|deny|block|restrict)\b`,
      String.raw`\b(?:licen[cs]es?|permissions?|rights?) (?:granted|given)\b[^.;]{0,60}? (?:will |shall )?(?:automatically |immediately )?(?:terminate|end|cease)s? (?:automatically |immediately )?(?:if|when|upon)\b`,
      String.raw`\bpolic(?:y|ies)\b[^.;]{0,160}? (?:to|of|for|that|and\/or)\b(?! (?:terminat|suspen|disabl)\w+ (?:of )?(?:access to )?(?:the )?(?:content|materials?))[^.;]{0,80}? (?:terminat\w+|disabl\w+|suspend\w*)\b`,
      String.raw`\b(?:users?|members?|anyone|accounts?|infringers?|those|people)\b (?:who|that|which|of)\b[^.;]{0,100}? (?:will|may|shall|can) (?:be|have|face)\b[^.;]{0,50}? (?:terminat\w+|suspen\w+|closed?|closure|disabled|banned|barred|blocked|excluded|expelled|deactivated)\b`,
      String.raw`\byour (?:account|access|use|membership|right[^.;]{0,40}?)\b[^.;]{0,40}? (?:is|are|will be|shall be|may be) subject to (?:\w+ )?(?:termination|suspension|closure|cancellation)\b`,
      String.raw`\byour (?:licen[cs]e|rights?|permission|access|account|use)\b[^.;]{0,60}? (?:will |shall |may )?(?:automatically |immediately )?(?:ends?|terminates?|ceases?|be terminated|be suspended|be closed)(?: automatically| immediately)?(?: without notice)?,? (?:if|when|should|upon|in case) (?:you\b|any)`,
      String.raw`\bwe(?: will| shall| ?['’]ll)\b(?! not)[^.;]{0,50}? (?:disable|terminate|close|suspend|deactivate)(?: (?:or|and) \w+)?(?: access (?:to|for))? (?:your|the (?:accounts?|access|users?)|accounts?|repeat)\b`,
    ].join('|'), 'i'),
  }),
  flags: [
    '«The Client may terminate» this Agreement upon any breach by the Contractor.',
    'If you violate these terms of the service, «we may close» your account.',
    'A «breach of any part of these terms of the site may result in termination» of your account.',
    'Any other failure by you is a breach of the rules of the site and «entitles us to terminate» your membership.',
    'If you break a rule of the site, «you will lose your right to use» it.',
    'The «licences granted by us terminate if» you do not comply with the rules of the site.',
    'You know that any «violation of these rules may result in termination» of your access to the site.',
    '«If you fail to follow these rules of the site, your right to use the app ends».',
    '«Repeat infringers will have their accounts closed», as you know from the site.',
  ],
  passes: [
    'The Client may terminate this Agreement upon any material breach by the Contractor.',
    'Either party may terminate this Agreement upon any breach by the other.',
    'The Client may terminate this Agreement upon any breach by the Contractor that is not cured within ten days.',
    'If you break a promise to another member of the site, your right to be paid ends.',
  ],
})
