import { hasMatch } from '../../contract/matches'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms, spokenTo } from '../voice'

export default rule({
  id: 'chg-by-posting', severity: 3, tier: 'likely', together: true,
  title: 'Changes are only put on a page for you to find',
  why: 'You would have to keep watching their site to know what you have agreed to.',
  ask: 'Would you write to us before a change takes effect, rather than only post it?',
  fallback: 'A message to each customer, 30 days ahead, that shows what changes.',
  sources: ['93/13 Annex 1(j), written for consumers', 'CLAUDETTE, unilateral change'], labels: ['claudette:CH', '93/13:j'],
  yieldsTo: ['chg-terms'],
  find: words({
    triggers: ['post', 'posting', 'posted', 'publishing', 'published', 'review', 'check', 'look', 'familiarize', 'familiarise', 'reviewing', 'checking', 'read', 'amending'],
    match: /\b(?:(?:chang\w+|modif\w+|amend\w+|revis\w+|updat\w+)\b[^.;]{0,120}?\bby (?:post|publish|updat|amend)\w* [^.;]{0,60}?(?:site|website|page|online|here|terms|service|web)|(?:changes?|modifications?|amendments?|revisions?|updated|amended|revised)\b[^.;]{0,60}? (?:will|shall|may|are) be (?:posted|published)\b|(?:you(?:r| are| should| must| will| agree| ['’]re)?\b[^.;]{0,80}?\b(?:to |should |must |please |for )|please )(?:\w+ )?(?:review(?:ing)?|check(?:ing)?|look at|visit|read|revisit|consult)\b[^.;]{0,80}?\b(?:terms|agreement|conditions|rules|page|it|policy|policies|changes|modifications)\b[^.;]{0,60}?\b(?:regular\w*|period\w+|from time to time|frequent\w*|on a regular\b|changes|modifications|often|each time|every time)|(?:responsib\w+|expected)\b[^.;]{0,40}?(?:to|for) (?:review|check|becom)\w*[^.;]{0,100}?(?:changes|changed|modifications|updates|updated|revisions|amendments|amended|period\w+|regular\w*|from time to time)\b)/i,
    when: ([found], { text }, { contract }) => !othersTerms(found, text) && (areOnlineTerms(contract) || (spokenTo(contract) === undefined && /\b(?:post|publi)/i.test(found))),
    // Who writes an email as well does not leave it to be found.
    unless: /\be-?mail\w*\b|\bby mail|\b(?:encourage|advise|recommend|invite|suggest)s?\b|\bbecause they apply\b|\beither party|\bmutual|press release|\bjob\b|your (?:content|posts?|reviews?)\b/i,
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    'The Supplier may «change the price list by posting a new one on its website».',
    '«You should check this page from time to time» for the terms of the service.',
    '«Changes to these terms will be posted» on our site for you to see.',
    '«Please check these terms of the site for changes», as you are bound by them.',
  ],
  passes: [
    'The Supplier may change the price list by written notice to the Customer.',
    'You should check your order before you pay for the service.',
    'You should read these terms of the site before using it, and print a copy.',
    'You are responsible for reviewing all sections of these terms of the site.',
    'We tell you of changes to these terms by posting them on the site and by sending you an email.',
    'We encourage you to review these terms of the service from time to time.',
    'You are responsible for reviewing and agreeing to the additional terms of the seller before you use the site.',
    'We will email you each change to these terms before it applies to your use of the site.',
  ],
})

/** “You are responsible for reviewing the seller’s terms”: these are nobody’s changes. */
const othersTerms = (found: string, text: string): boolean => /\b(?:responsib\w+|expected)\b/i.test(found)
  && (hasMatch(found, /\b(?:third[- ]part(?:y|ies)|applicable|additional|seller)\b/i) || !hasMatch(text, /\b(?:chang|modif|updat|amend|revis|period|regular|from time to time|frequent)/i))
