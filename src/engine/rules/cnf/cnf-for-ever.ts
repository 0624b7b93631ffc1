import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { isSecrecyAgreement, underSecrecy } from './duty'

export default rule({
  id: 'cnf-for-ever', severity: 2, tier: 'likely', together: true,
  title: 'The duty to keep secrets never ends',
  why: 'A risk that never ends: years on, an old file or a new colleague can still put you in breach.',
  ask: 'For how many years does this really need to stay secret?',
  fallback: 'Three years after the end; a real trade secret for as long as it is one.',
  sources: [], labels: [],
  find: words({
    triggers: ['subsequent', 'during', 'end', 'date', 'perpetual', 'perpetually', 'perpetuity', 'indefinitely', 'indefinite', 'forever', 'ever', 'limit', 'limitation', 'limits', 'thereafter', 'permanently', 'never', 'unlimited'],
    match: /\b(?:(?:in |for )?perpet(?:uity|ually)|perpetual|for an indefinite (?:period|time|term)|indefinitely|for ?ever|without (?:any )?(?:limit(?:ation)?s?|restriction) (?:in|of|as to) time|without (?:any )?time limit(?:ation)?|(?:permanently|at (?:any|all) times? thereafter)|(?:at (?:all|any) times? )?(?:either )?(?:both )?during (?:the term )?(?:and|or) (?:(?:at all times )?(?:after|following)|subsequent to) (?:the )?(?:term(?:ination)?|performance|engagement|employment|(?:his|her|its|their|my) (?:employment|engagement))|during the term (?:of this \w+ )?(?:and|or) (?:at all times )?(?:thereafter|subsequent thereto))\b|\bnever (?:expires?|ends?|lapses?)\b|\b(?:ha(?:s|ve)|with) no (?:end date|end|expiry(?: date)?|time limit)\b|\b(?:for|continue for) an? (?:unlimited|infinite|indefinite) (?:period|time|duration|term)\b/i,
    unless: /trade secrets?|\blicen[cs]es?\b|\broyalt|\bpersonal (?:data|information)\b|\bsource code\b|\bnot (?:be )?(?:\w+ )?(?:perpetual|indefinite)|\bpasswords?\b|\bfor (?:a (?:further )?period of )?(?:\w+ )?\(?\d+\)? years\b|\b(?:two|three|four|five|seven|ten) (?:\(\d+\) )?years\b/i,
    when: (found, sentence, reading) => {
      const { text } = sentence
      if (hasMatch(text.slice(Math.max(0, found.index - 60), found.index), /\b(?:delet|destroy|remov|eras|return)\w*\b[^.;]{0,40}$/i)) return false
      return hasMatch(text, /\b(?:keep|hold|maintain|never|not(?:,[^,.;]{0,60},)? (?:\w+ ){0,6}(?:disclose|divulge|reveal|use)|non-?disclosure|confidentiality|secrecy|obligations?|duties|duty)\b/i)
        && (hasMatch(text, /\b(?:confiden\w+|secre\w+|proprietary information)\b/i) || underSecrecy(sentence, reading) || (isSecrecyAgreement(reading.contract.text) && /\bobligations?|duties\b/i.test(text)))
    },
    against: onDoer,
  }),
  flags: [
    'The duty of confidence shall «have no end date».',
    'The obligations of confidentiality «never expire».',
    'The Customer shall keep the Confidential Information of the Provider secret «in perpetuity».',
    'The Consultant shall not, «during or subsequent to the term» of this Agreement, disclose Confidential Information.',
    'The duties of confidentiality in this clause continue «indefinitely».',
    '8. Confidentiality\n8.1 The Customer shall not disclose that information to any person, «without limit in time».',
  ],
  passes: [
    'The obligations of confidentiality expire after two years.',
    'The Consultant shall not, during or subsequent to the term of this Agreement for two (2) years, disclose Confidential Information.',
    'The Customer shall keep the Confidential Information of the Provider secret for three years.',
    'The duties of confidentiality last three years, and for a trade secret they continue indefinitely.',
    'The Provider grants a perpetual licence to use the confidential handbook.',
  ],
})
