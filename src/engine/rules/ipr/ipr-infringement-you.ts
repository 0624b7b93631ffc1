import { words } from '../forms'
import { rule } from '../rule'
import { speakerAt } from '../voice'

export default rule({
  id: 'ipr-infringement-you', severity: 2, tier: 'likely',
  title: 'A promise that nothing infringes anyone’s rights, without limit',
  why: 'Nobody can know every patent in the world; an honest mistake would still be a breach.',
  ask: 'Could this promise be to the best of our knowledge?',
  fallback: 'To our knowledge; and if it turns out otherwise, we replace it or refund the price.',
  sources: [], labels: [],
  find: words({
    triggers: ['infringe', 'infringes', 'infringement', 'misappropriate', 'third-party', 'third'],
    match: /\b(?:represents?|warrants?|guarantees?)\b[^;]{0,300}?(?<mark>\b(?:does not(?:,? and| or)?(?: will not| shall not)?|do not(?:,? and| or)?(?: will not| shall not)?|will not|shall not)(?: \w+,?){0,3} infringe\b)|\b(?:warrants?|guarantees?|represents?)\b[^.;]{0,40}?\bthat nothing (?:that )?it (?:supplies|provides|delivers|makes)\b[^.;]{0,30}?\binfringes\b|\b(?:warrants?|guarantees?|represents?)\b[^.;]{0,80}?\bfree (?:from|of) any third[- ]party (?:claims?|rights?)\b/i,
    unless: /knowledge|aware|each party|either party|mutual|\byou\b/i,
    against: (found, { text }, { contract }) => speakerAt(contract, text, found.index)?.role,
  }),
  flags: [
    'The Baker «warrants that nothing it supplies infringes» a right of anybody.',
    'The Designer warrants that the work «does not infringe» the rights of anyone.',
    'Supplier represents and warrants that the goods «do not and will not infringe» any patent.',
    'The Author guarantees that the book «will not infringe» any right.',
  ],
  passes: [
    'The Designer warrants that, to its knowledge, the work does not infringe the rights of anyone.',
    'The Supplier will replace goods that infringe a patent.',
    'Each party warrants that its materials do not infringe any patent.',
  ],
})
