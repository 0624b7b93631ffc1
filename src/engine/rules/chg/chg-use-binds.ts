import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms, spokenTo } from '../voice'

export default rule({
  id: 'chg-use-binds', severity: 2, tier: 'likely', together: true,
  title: 'Using it is taken as agreeing to all of this',
  why: 'You are bound by words that nobody made sure you had read.',
  ask: 'When did we agree, and to which version, and may we have a copy of it?',
  fallback: 'The terms bind after a clear “I agree”, with a saved copy.',
  sources: ['CLAUDETTE, contract by using', '93/13 Annex 1(i), written for consumers'], labels: ['claudette:USE', '93/13:i'],
  yieldsTo: ['chg-continued-use'],
  find: words({
    triggers: ['use', 'using', 'accessing', 'access', 'downloading', 'visiting', 'browsing', 'installing', 'order', 'registering', 'creating', 'payment'],
    match: /\b(?:by (?:(?:\w+ing|and|or|,|and\/or|otherwise) ){0,5}(?:using|accessing|downloading|visiting|browsing|installing|registering|creating|placing|signing up|accepting|clicking|making|completing|submitting|continuing)\b(?:[^.;]|\.(?! ?(?:$|[A-Z]))){0,400}?\byou (?:\S+ ){0,5}?(?:agree|agreed|accept|consent|acknowledge|understand (?:and agree|that this)|confirm(?!ation)|indicate that you (?:accept|agree))\w*|(?:if|when|in order to|to) (?:you )?(?:\( [^)]{1,20}\) )?(?:use|access|order|download|install|visit|sign up|make a payment|browse)\b[^.;]{0,160}? you (?:\S+ ){0,3}?(?:agree|accept|are agreeing|consent)\w*(?: \w+){0,4} (?:to|by|these|our|the)\b|you (?:accept|agree to) (?:these|this|the) (?:terms|agreement)[^.;]{0,40}? (?:by|through) [^.;]{0,80}?\b(?:using|use|access\w*|creating|continuing)|(?:your )?(?:access|use|usage|using)\b[^.;]{0,140}? (?:constitut|signif|indicat|confirm)\w*\b[^.;]{0,60}?\b(?:accept|agree|consent)\w*)/i,
    when: ([found], { text }, { contract }) => areOnlineTerms(contract) && binds.test(text) && !/\bcontinu|\bafter\b|\bfollowing (?:such|any|that|the|those)|modif|revis|\bchang/i.test(found) && !/entire agreement/i.test(text) && !/not to\b/i.test(text.slice(text.indexOf(found) + found.length - 6, text.indexOf(found) + found.length + 10)),
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
