import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'war-all-laws', severity: 2, tier: 'likely',
  title: 'One side promises to obey every law everywhere',
  why: 'No shop can know the law of every country; the promise makes each of them yours to answer for.',
  ask: 'Which laws do you have in mind?',
  fallback: 'The laws that apply to each of us where we do business.',
  sources: [], labels: [],
  find: words({
    triggers: ['comply', 'complies', 'compliance', 'complied', 'obey', 'obeys'],
    match: /\bcompl(?:y|ies|ied|iance)\b[^.;]{0,30}?\b(?:all|any|every|each)\b[^.;]{0,60}?\blaws?\b[^.;]{0,80}?\b(?:in every (?:country|place|jurisdiction)|of every (?:country|jurisdiction)|of any (?:country|jurisdiction)|of (?:all|any) (?:countries|jurisdictions)|in all (?:countries|jurisdictions)|world ?wide|throughout the world|anywhere|everywhere|around the world)\b|\bobeys? (?:all|any|every) laws?\b[^.;]{0,40}?\b(?:every|all|any) (?:jurisdictions?|countr(?:y|ies))\b/i,
    unless: /\b(?:each|either|both|neither) part(?:y|ies)|\bparties (?:shall|will)|\bwhere (?:it|they|you|the) (?:\w+ )?(?:does|do|operat|act|sold|sell|conduct)|\bexport/i,
    against: onDoer,
  }),
  flags: [
    'The Baker shall «obey all laws of every jurisdiction».',
    'The Customer warrants that it «complies with all applicable laws in every country».',
    'The Supplier shall «comply with all laws and rules worldwide».',
    'The Agent will be in «compliance with any law of any jurisdiction».',
  ],
  passes: [
    'The Customer warrants that it complies with all applicable laws.',
    'Each party shall comply with all laws and rules worldwide.',
    'The Agent will be in compliance with the law of Norway.',
  ],
})
