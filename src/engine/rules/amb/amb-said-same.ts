import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'amb-said-same', severity: 1, tier: 'likely', together: true,
  title: 'Points back with “said”, “the same” or “the former”',
  why: 'Pointing words lose their place when the text around them is edited, and may then point to something else.',
  ask: 'What exactly does this refer to?',
  fallback: 'Use the name of the thing again.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({
    triggers: ['said', 'same', 'former', 'latter', 'aforesaid', 'aforementioned', 'abovementioned'],
    match: /(?<![“"’]|\b(?:is|are|was|were|be|been|being|has|have|had|he|she|they|and|as) )\bsaid (?!Act\b|Code\b|Section\b|that\b|to\b|he\b|she\b|it\b|they\b|in\b|by\b|the\b|and\b|or\b|so\b|no\b|yes\b)[A-Za-z]+|\bthe (?:former|latter)(?=[,.;]|\s(?:shall|will|may|must|is|are|has|have|being)\b)|\bthe same(?=[,.;]|\s(?:shall|will|may|must|is|are|has|have)\b)|\b(?:aforesaid|aforementioned|above-?mentioned)\b/,
    inDefinitions: false,
  }),
  flags: [
    'The Seller shall deliver the goods and the papers, and insure «the same».',
    'The Tenant shall paint «said premises» every third year.',
    'Rent and heating are due monthly; «the latter» shall be paid to the heating company under the «aforesaid» contract.',
  ],
  passes: [
    'The Seller shall deliver the goods and the papers, and insure the goods.',
    'The Tenant shall paint the premises every third year on the same terms.',
    'The heating company said that rent and heating are due monthly.',
    'The goods shall be of the same quality as the sample, and a former tenant’s fittings stay.',
    'The Owner pays the tax of the Land Act, and no other tax under said Act.',
  ],
})
