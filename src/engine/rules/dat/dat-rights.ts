import { onGrantor } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

/** Data that belong to the other side, or to people. */
const theirs = String.raw`\b(?:(?:customer|client|user|users’|subscriber|member|your|personal|usage|tenant|licensee)(?:['’]s)? (?:\w+ )?(?:data|information)|data (?:of|about|from|concerning) (?:the )?(?:customer|client|users?|subscriber|you))\b`

export default rule({
  id: 'dat-rights', severity: 4, tier: 'likely', together: true,
  title: 'They may use your data for their own ends',
  why: 'Your data may be sold, shared or put to uses that you, and the people in it, never agreed to.',
  ask: 'For which purposes, other than serving us, do you need our data?',
  fallback: 'Only to provide the service to us, and only while it runs.',
  sources: ['EU Data Act Article 13(5)(b), written for data contracts'], labels: [],
  find: words({
    triggers: ['data', 'information'],
    match: new RegExp([
      String.raw`\b(?:use|uses|using|disclose|share|sell|process|exploit|commerciali[sz]e|moneti[sz]e)\b[^.;]{0,160}?${theirs}[^.;]{0,100}?\b(?:for (?:any|whatever) (?:(?:lawful|legal|business|commercial|other|legitimate) ){0,2}(?:purposes?|reasons?)|for (?:its|our) own (?:\w+ ){0,2}purposes?|without (?:any )?(?:restriction|limitation) (?:of|as to) purpose|in any (?:way|manner)(?: that)? (?:it|we) (?:sees?|thinks?|likes?|chooses?))`,
      String.raw`\b(?:sell|commerciali[sz]e|moneti[sz]e|rent out)\b[^.;]{0,60}?${theirs}`,
      String.raw`\buse (?:the )?(?:\w+ )?${theirs} (?:to|for) [^.;]{0,60}?\b(?:develop\w* its|marketing|advertising)\b|\b(?:disclose|share|give|pass on)\b[^.;]{0,30}?${theirs} (?:to|with) [^.;]{0,60}?\bfor (?:advertising|marketing|their own)\b`,
    ].join('|'), 'i'),
    unless: /\b(?:not|never|n['’]t|neither|nor|no|only|solely|opt[ -]?(?:in|out)|aggregat\w*|anonymi[sz]\w*|de-?identif\w*|statistic\w*|request|nothing|except|other than|unrelated)\b|\bif you (?:choose|agree|consent)|\b(?:buyer|merger|acquisition|bankruptcy)\b|\bshall (?:ensure|comply)|\bpublic(?:ly)?\b/i,
    against: onGrantor,
  }),
  flags: [
    'The Provider may «use Customer Data for any purpose», now or later.',
    'Customer grants Provider a licence to use, copy and «commercialise Customer Data» as it likes.',
    'We may «share your personal information with our partners for our own marketing purposes».',
  ],
  passes: [
    'The Provider may use Customer Data only to provide the Services.',
    'Customer grants Provider no licence to commercialise Customer Data.',
    'We may use your personal information to send you the goods.',
  ],
})
