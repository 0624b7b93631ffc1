import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'rst-mfn', severity: 2, tier: 'likely',
  title: 'The best price that anyone gets',
  why: 'Every discount that you give to anybody travels here too.',
  ask: 'For which products would this count, and how would it be checked?',
  fallback: 'Only for like volumes and terms, in the same country, confirmed once a year by letter.',
  sources: [], labels: ['cuad:most-favored-nation'],
  find: words({
    triggers: ['more', 'favorable', 'favourable', 'favored', 'favoured', 'lower', 'lowest', 'better', 'charged'],
    match: new RegExp([
      String.raw`\bmost[- ]favou?red (?:customer|client|nation|licensee|pricing|terms|status|price)`,
      String.raw`\b(?:prices?|pricing|terms|rates?|fees?|royalt(?:y|ies)|discounts?)\b[^.;]{0,200}\b(?:not|no|at least as|as) (?:be )?(?:less )?favou?rabl[ey]\b[^.;]{0,60}\b(?:than|to|as)\b[^.;]{0,100}\b(?:other|third|any) (?:\w+ ){0,2}?(?:customers?|part(?:y|ies)|licensees?|distributors?|resellers?|clients?|persons?|purchasers?|buyers?)`,
      String.raw`\b(?:lowest|best) (?:prices?|rates?|fees?)\b[^.;]{0,80}\b(?:charge[sd]?|sells?|sold|offer(?:s|ed)?|give[ns]?|grant(?:s|ed)?|available)\b[^.;]{0,40}\b(?:any|other|its) (?:\w+ ){0,2}?(?:customers?|part(?:y|ies)|person|licensees?|clients?|buyers?)`,
      String.raw`\b(?:offers?|charges?|grants?|gives|sells?|provides?)\b[^.;]{0,100}\b(?:lower|better|more favou?rable) (?:\w+ )?(?:prices?|pricing|terms|rates?|fees?|royalt(?:y|ies)|discounts?)\b(?=[^]{0,240}\b(?:shall|will|must)\b[^.;]{0,60}\b(?:offer|reduc|extend|adjust|lower|refund|match|make|give|amend|apply)\w*)`,
      String.raw`\bpays? no more than any other (?:customer|client|buyer|purchaser|licensee)|\bthe (?:lowest|best) (?:that|which) (?:the )?\S+ (?:charges|offers|gives)\b[^.;]{0,30}?\bany(?:one| (?:other )?(?:customer|client|buyer))`,
    ].join('|'), 'i'),
    unless: /\binsurance\b|\bindemnif|\btax(?:es)?\b|\bvot(?:e|ing)\b|\bemployees?\b|\barm[’']s[- ]length\b|\bshareholders?|\bsecurit(?:y|ies)\b|\bsublicen|\bnot be obliged|\bno (?:obligation|duty)\b|\brights? granted\b|\bbenefits?\b|\b(?:financing|lenders?|loan)\b/i,
    when: (_, { text }) => hasMatch(text, /\b(?:shall|will|agrees?|warrants?|represents?|must)\b/i),
    against: onDoer,
  }),
  flags: [
    'The Supplier shall treat the Buyer as its «most favoured customer».',
    'The Supplier warrants that the «prices are no less favourable than those given to any other customer».',
    'The Supplier shall charge the «lowest price that it charges any customer».',
  ],
  passes: [
    'The Supplier shall treat the Buyer as its newest customer.',
    'The Supplier warrants that the prices are those of its list.',
    'The Supplier shall charge the lowest price in its list.',
  ],
})
