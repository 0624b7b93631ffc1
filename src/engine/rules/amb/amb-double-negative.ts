import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'amb-double-negative', severity: 1, tier: 'likely', together: true,
  title: 'Negatives stacked on one another',
  why: 'After the third “not” it is easy to take a right for its opposite.',
  ask: 'Could we say this positively?',
  fallback: '“May … only if …”',
  sources: ['Plain-language guidance'], labels: [],
  find: words({
    triggers: ['unless', 'except', 'until', 'without'],
    match: /\b(?:not|no|never|neither|nothing)\b(?! (?:later|less|more|fewer|earlier|only|event)\b)(?:(?!\b(?:relieve|release|discharge|affect|waive)\b)[^.;:]){2,120}?\b(?:unless|except (?:where|if|when|to the extent)|until|without)\b(?:(?! and )[^.;:,]){2,90}? (?:(?:do|does|did|has|have|had|is|are|was|were|will|can|could) not|cannot|fails? to|failed to|no longer|refuses? to|neglects? to)\b/i,
    unless: /unreasonabl/i,
    inDefinitions: false,
  }),
  flags: [
    'The Landlord shall «not refuse a new tenant unless the tenant does not» earn enough.',
    '«No order is final until the Buyer has failed to» object for ten days.',
    '«Neither party may leave except where the other has not» paid for two months.',
    'The Agent will «never lose its fee until it has not» served a caller for a week.',
    '«Nothing is owed unless the Carrier fails to» deliver.',
  ],
  passes: [
    'The Landlord may refuse a new tenant only if the tenant earns too little.',
    'No order is final until the Buyer has had ten days to object.',
    'Neither party may assign this contract without consent, which is not to be unreasonably withheld.',
    'The Agent will never lose its fee until it is too late.',
    'The sale closes no later than 4 May 2027, unless the parties cannot agree on the price.',
    'Late notice does not relieve the Carrier of its duty unless it does not know of the loss.',
  ],
})
