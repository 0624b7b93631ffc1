import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

const short = String.raw`(?:(?:one|1)(?: \(1\))? year|(?:twelve|12|six|6|three|3|nine|9|two|2|one|1)(?: \(\d{1,2}\))? months?|(?:thirty|sixty|ninety|180|30|60|90)(?: \(\d{2,3}\))? days|(?:two|three|four|six|eight|[23468])(?: \(\d\))? weeks)`

export default rule({
  id: 'dsp-short-claims', severity: 2, tier: 'likely', together: true,
  title: 'There is little time to claim',
  why: 'The right may be gone before you notice the fault.',
  ask: 'Could the time run from the day we find the fault?',
  fallback: 'Twelve months from the day the fault is found, and never less than the law gives.',
  sources: ['93/13 Annex 1(q), written for consumers', 'ACL s 25(k)'], labels: ['93/13:q', 'acl:k'],
  find: words({
    triggers: ['claim', 'claims', 'action', 'actions', 'suit', 'proceeding', 'proceedings', 'dispute'],
    match: new RegExp(String.raw`\b(?:claims?\b[^.;]{0,60}? not (?:notified|made|brought|raised) within ${short}\b[^.;]{0,20}? (?:lapse|expire|(?:is|are) (?:lost|barred))|(?:any |no |all )?(?:claims?|causes? of action|actions?|suits?|legal action|proceedings?|disputes?)\b[^.;]{0,200}?\b(?:must|shall|may|will|has to|have to)\b[^.;]{0,60}?\b(?:commenced?|brought|bring|filed?|instituted|initiated|made)\b[^.;]{0,60}?\b(?:within|later than|more than|after) (?:a period of )?${short}[^.;]{0,40}?\b(?:after|from|of|following)\b[^.;]{0,80}?\b(?:aris\w+|accru\w+|occur\w+|arose|event|discover\w*|cause|date)|(?:not|no party (?:shall|may|will)) (?:bring|commence|file|institute|make) (?:any |an? )?(?:claim|action|suit|proceeding)s?\b[^.;]{0,80}?\b(?:later|more) than ${short} (?:after|from)\b|permanently barred|(?:forever|time-)barred|(?:must|shall) (?:bring|make|notify|commence|raise) (?:any|every|all|its) claims?\b[^.;]{0,60}?\bwithin ${short}|claims?\b[^.;]{0,40}?\b(?:is|are) barred unless\b[^.;]{0,100}?\bwithin ${short}|no (?:action|claim|proceedings?|suit)s? (?:may|shall|can|will) be (?:brought|made|commenced)\b[^.;]{0,60}?\b(?:more|later) than ${short}|loses (?:every|any|all|its) (?:claims?|rights? to claim)\b[^.;]{0,80}?\bwithin ${short}|claims? (?:that (?:are|is) )?not (?:made|notified|raised|brought)\b[^.;]{0,40}?\bwithin ${short}[^.;]{0,40}?\b(?:is|are|shall be) (?:waived|barred|lost|excluded))`, 'i'),
    unless: /warrant(?:y|ies) (?:claim|period)|indemnif|insurance|invoice|notice of (?:the )?claim/i,
    against: onDoer,
  }),
  flags: [
    'The Supplier serves the Client. «Claims by the Client that are not notified within two weeks lapse».',
    'The Baker «loses every claim that it has not notified within 30 days».',
    'The Baker «must bring any claim within six months» after the event.',
    '«Any claim about the service must be brought within one year after it arises», or it is lost.',
    '«No action may be commenced by the Buyer more than six (6) months after the event».',
    'A claim that is not filed in time is «permanently barred».',
    'The Buyer shall «not bring any claim against the Seller later than three (3) months after» the event.',
  ],
  passes: [
    'The Baker must bring any claim within six years after the event.',
    'Any claim about the service must be brought within six years after it arises.',
    'No action may be commenced by the Buyer without talking first.',
    'Payment is due within one year after the claim arises.',
  ],
})
