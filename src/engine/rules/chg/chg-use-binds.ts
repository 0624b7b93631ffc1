import { hasMatch } from '../../contract/matches'
import { after, words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms, spokenTo } from '../voice'

/** Some terms speak of the reader as a user. */
const who = String.raw`(?:you|(?:the |each |every )?(?:users?|subscribers?|members?|visitors?|players?|licensee))(?: ?['’]re)?`
const agrees = String.raw`(?:agree|accept|consent|acknowledge|understand (?:and agree|that this)|confirm(?!ation)|indicate that you (?:accept|agree)|enter(?:ing)? into (?:this|an|a)|undertake to (?:comply|abide|observe)|recogni[sz]e|bound)`

export default rule({
  id: 'chg-use-binds', severity: 2, tier: 'likely', together: true,
  title: 'Using it is taken as agreeing to all of this',
  why: 'You are bound by words that nobody made sure you had read.',
  ask: 'When did we agree, and to which version, and may we have a copy of it?',
  fallback: 'The terms bind after a clear “I agree”, with a saved copy.',
  sources: ['CLAUDETTE, contract by using', '93/13 Annex 1(i), written for consumers'], labels: ['claudette:USE', '93/13:i'],
  yieldsTo: ['chg-continued-use'],
  find: words({
    triggers: ['use', 'using', 'accessing', 'access', 'downloading', 'visiting', 'browsing', 'installing', 'order', 'registering', 'creating', 'payment', 'uses', 'playing', 'opening', 'logging', 'joining', 'subscribing', 'install', 'download', 'register', 'visit', 'entering', 'usage', 'viewing', 'placing', 'submitting', 'accepting', 'sign', 'signing', 'agree', 'agrees', 'accept', 'accepts', 'bound'],
    match: new RegExp([
      String.raw`\b(?:by|in|through) (?:(?:\w+ing|and|or|,|and\/or|otherwise|simply|merely) ){0,5}(?:(?!agreeing|consenting|granting|entering into|writing)\w{2,}ing|your (?:\w+ ){0,2}(?:use|access))\b(?:[^.;]|\.(?=\S| \()){0,400}?\b${who} (?:\S+ ){0,5}?${agrees}\w*`,
      String.raw`\b(?:if|when|whenever|once|(?:each|every) time|in order to|to) (?:you )?(?:\( [^)]{1,20}\) )?(?:us(?:e|ing)|access(?:ing)?|visiting|order|play|book|subscribe|create an account|log in|join|download|install|visit|sign up|make a payment|browse|open|register)\b(?:[^.;]|\.(?=\w)){0,160}? ${who} (?:\S+ ){0,3}?(?:agree|accept|consent|(?:become|be|get) bound|bound)\w*(?: \w+){0,4}? (?:to|by|these|our|the)\b`,
      String.raw`\b${who} (?:accepts?|agrees? to|agrees? to be bound by|signify \w+ \w+ to|indicate \w+ \w+ (?:to|of)|confirm \w+ \w+ (?:to|of)) (?:these|this|the|our) (?:terms|agreement)[^.;]{0,40}? (?:by|through|when|whenever|every time|each time) [^.;]{0,80}?\b(?:using|use|access\w*|creating|continuing|visiting|downloading|installing)`,
      String.raw`\b(?:your )?(?:access|accessing|visiting|browsing|use|usage|using|downloading|download|installation|registration|(?<=your )(?:purchase|booking|participation|subscription))\b[^.;]{0,140}? (?:constitut\w*|signif\w*|indicat\w*|confirm\w*|means?|implies|imply|shows?|evidenc\w+|amounts? to|serves? as|(?:is|are|will be|shall be) (?:taken|deemed|considered|treated|regarded))\b(?:(?!\bbreach)[^.;]){0,60}?\b(?:accept\w*|agree\w*|consent\w*|bound by)`,
      String.raw`\b(?:anyone|everyone) (?:(?:who|that) (?:uses|accesses|visits)|using|accessing|visiting)\b[^.;]{0,80}? (?:accept|agree|recogni[sz]e|is bound)\w*`,
    ].join('|'), 'i'),
    when: (found, { text }, { contract }) => areOnlineTerms(contract) && isToOurTerms(found) && !hasMatch(found[0], /\bcontinu|\bafter\b|\bfollowing (?:such|any|that|the|those)|modif|revis|\bchang/i) && !/entire agreement/i.test(text) && !hasMatch(found[0].slice(0, 120), /^by (?:accepting|clicking|agreeing)(?:(?!\bus(?:e|ing)\b|\baccess)[^.;])*$/i) && !/\byou represent\b/i.test(found[0]),
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    '«By using our service you agree» to these terms.',
    '«When you access the site, you accept these» terms of use.',
    '«Your use of the app constitutes your agreement» to be bound by this contract.',
    'Read these conditions, since «by using our service you agree» to them.',
    '«Accessing our site means that you are bound by» this agreement.',
    '«You agree to these terms every time you use» our service.',
    '«When you sign up with us you agree to» all the terms of this agreement.',
    '«By riding with our app you agree» to these terms.',
    '«Each time you log in to the site you accept these» terms.',
  ],
  passes: [
    'By signing below, both parties agree to these terms.',
    'When you use our service, you can save your work.',
    'By using our service you help other members to find their way.',
    'By using our site you agree that we may collect your data as our privacy policy says.',
    'By using our service to book a room, you agree to the house rules and terms of the supplier.',
    'By using our site you agree not to break any rules of this community.',
    'By placing an order you make us an offer under these terms of the site, and are bound when you get our confirmation.',
    'You must tell us in writing within 30 days after you first accept these terms of the site.',
  ],
})

/** What is agreed to is these terms: not a way of using data, another party’s terms, or a single promise. */
function isToOurTerms(found: RegExpExecArray): boolean {
  const object = found[0].slice(-60) + after(found, 200)
  return (hasMatch(object.replace(aboutData, ''), ourTerms) || (hasMatch(object, toThem) && /\b(?:terms|conditions|agreement)\b/i.test(found.input))) && (hasMatch(object, theseTerms) || !hasMatch(object, othersTerms)) && !hasMatch(found[0].slice(-8) + after(found, 40), onePromise)
}
const ourTerms = /\bbound\b|\b(?:these|this|our|the|all|following|its|such|said|any|and|of|an?)\b(?: \S+){0,10}? (?:terms|conditions|agreement|statement|contract|rules|eula)\b/i
const toThem = /\b(?:agree\w* to|accept\w*|bound by) (?:them|it|all of (?:them|it))\b/i
const theseTerms = /\b(?:these|this|our) (?:\S+ ){0,3}?(?:terms|agreement|contract)\b(?! of (?:that|the|such))/i
const aboutData = /\b(?:collect\w*|use|process\w*|transfer|disclos\w+|shar\w+)\b[^.;]{0,80}\b(?:data|information)\b[^.;]*|(?:\bterms of )?(?:\b(?:our|the|this) )?\b(?:privacy|data|cookies?) (?:policy|statement|notice)/gi
const othersTerms = /\b(?:third part(?:y|ies)|suppliers?|merchants?|sellers?|(?:that|such) (?:site|store|service)|apple|google)(?: ?['’]s?)? (?:\S+ ){0,4}?(?:terms|conditions|agreement)\b|\b(?:terms|conditions|polic(?:y|ies)|agreement) of (?:that|the|such) (?:applicable )?(?:\w+ )?(?:provider|supplier|merchant|seller|third party|store)\b/i
const onePromise = /\b(?:agree|consent)\w* (?:,[^,]{1,40}, )?(?:not to|to (?:use|pay|receive|conduct)|that (?:you (?:will|shall|may) not|we|our))\b/i
