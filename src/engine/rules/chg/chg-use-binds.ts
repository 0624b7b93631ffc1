import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms, spokenTo } from '../voice'

/** Some terms speak of the reader as a user. */
const who = String.raw`(?:you|(?:the |each |every )?(?:users?|subscribers?|members?|visitors?|players?|licensee))(?: ?['’]re)?`
const agrees = String.raw`(?:agree|accept|consent|acknowledge|understand (?:and agree|that this)|confirm(?!ation)|indicate that you (?:accept|agree)|enter(?:ing)? into (?:this|an|a)|bound)`

export default rule({
  id: 'chg-use-binds', severity: 2, tier: 'likely', together: true,
  title: 'Using it is taken as agreeing to all of this',
  why: 'You are bound by words that nobody made sure you had read.',
  ask: 'When did we agree, and to which version, and may we have a copy of it?',
  fallback: 'The terms bind after a clear “I agree”, with a saved copy.',
  sources: ['CLAUDETTE, contract by using', '93/13 Annex 1(i), written for consumers'], labels: ['claudette:USE', '93/13:i'],
  yieldsTo: ['chg-continued-use'],
  find: words({
    triggers: ['use', 'using', 'accessing', 'access', 'downloading', 'visiting', 'browsing', 'installing', 'order', 'registering', 'creating', 'payment', 'uses', 'playing', 'opening', 'logging', 'joining', 'subscribing', 'install', 'download', 'register', 'visit', 'entering', 'usage', 'viewing', 'placing', 'submitting', 'accepting'],
    match: new RegExp([
      String.raw`\b(?:by|in|through) (?:(?:\w+ing|and|or|,|and\/or|otherwise|simply|merely) ){0,5}(?:using|accessing|downloading|visiting|browsing|installing|registering|creating|placing|signing up|accepting|clicking|making|completing|submitting|continuing|logging|opening|playing|subscribing|participating|viewing|joining|purchasing|ordering|booking|uploading|launching|your (?:\w+ ){0,2}(?:use|access))\b(?:[^.;]|\.(?! ?(?:$|[A-Z]))){0,400}?\b${who} (?:\S+ ){0,5}?${agrees}\w*`,
      String.raw`\b(?:if|when|whenever|once|in order to|to) (?:you )?(?:\( [^)]{1,20}\) )?(?:use|access|order|download|install|visit|sign up|make a payment|browse|open|register)\b[^.;]{0,160}? ${who} (?:\S+ ){0,3}?(?:agree|accept|consent|(?:become|be|get) bound|bound)\w*(?: \w+){0,4}? (?:to|by|these|our|the)\b`,
      String.raw`\byou (?:accept|agree to|agree to be bound by|signify \w+ \w+ to|indicate \w+ \w+ (?:to|of)|confirm \w+ \w+ (?:to|of)) (?:these|this|the|our) (?:terms|agreement)[^.;]{0,40}? (?:by|through|when) [^.;]{0,80}?\b(?:using|use|access\w*|creating|continuing|visiting|downloading|installing)`,
      String.raw`\b(?:your )?(?:access|use|usage|using|downloading|installation|registration)\b[^.;]{0,140}? (?:constitut\w*|signif\w*|indicat\w*|confirm\w*|means?|implies|imply|shows?|evidenc\w+|amounts? to|serves? as|(?:is|are|will be|shall be) (?:taken|deemed|considered|treated|regarded))\b[^.;]{0,60}?\b(?:accept|agree|consent)\w*`,
    ].join('|'), 'i'),
    when: ([found], { text }, { contract }) => areOnlineTerms(contract) && binds.test(text) && !/\bcontinu|\bafter\b|\bfollowing (?:such|any|that|the|those)|modif|revis|\bchang/i.test(found) && !/entire agreement/i.test(text) && !/^by (?:accepting|clicking|agreeing)(?:(?!\bus(?:e|ing)\b|\baccess)[^.;])*$/i.test(found.slice(0, 120)) && !/\byou represent\b/i.test(found) && !/not to\b/i.test(text.slice(text.indexOf(found) + found.length - 6, text.indexOf(found) + found.length + 10)),
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    '«By using our service you agree» to these terms.',
    '«When you access the site, you accept these» terms of use.',
    '«Your use of the app constitutes your agreement» to be bound by this contract.',
  ],
  passes: [
    'By signing below, both parties agree to these terms.',
    'When you use our service, you can save your work.',
    'By using our service you help other members to find their way.',
    'By placing an order you make us an offer under these terms of the site, and are bound when you get our confirmation.',
  ],
})

const binds = /\b(?:terms|conditions|agreement|statement|polic(?:y|ies)|bound|rules|contract)\b/i
