import { hasMatch } from '../../contract/matches'
import { onTenant } from '../called'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'lea-review-up', severity: 2, tier: 'likely', together: true,
  title: 'The rent can only go up',
  why: 'When rents fall all around you, yours does not.',
  ask: 'Could the rent follow an index both ways, within limits?',
  fallback: 'With the consumer price index, up or down, by at most 3% a year.',
  sources: ['Practitioners’ checklists for leases'], labels: [],
  find: words({
    triggers: ['rent', 'rents'],
    match: /\bupwards?[- ]only\b|\b(?:reviewed|revised|new|adjusted|renewal|base|basic|annual|monthly|minimum|yearly)? ?rents?\b[^.;]{0,120}?(?<mark>\b(?:is|shall be|will be|equal to|becomes?|to) the (?:greater|greatest|higher|highest|larger) of\b)|\brents?\b[^.;]{0,120}?(?:\b(?:shall|will|may|can) (?:not|never|in no event)\b[^.;]{0,40}?\b(?:be (?:less|lower|reduced|decreased)|decrease|fall|go down)\b)|\bin no event (?:shall|will) (?:the )?[^.;]{0,30}?rents?\b[^.;]{0,60}?\b(?:be (?:less|lower|reduced|decreased)|decrease|fall)\b/i,
    when: ([found], { text, index }, { contract: { sentences } }) => !hasMatch(text, /\b(?:percentage rent|gross sales|deposit|insur|interest)/i)
      && (!/\bof$/i.test(found) || hasMatch(text.slice(text.indexOf(found) + found.length) + (sentences[index + 1]?.text ?? ''), /\b(?:before|preceding|previous|current|passing|then|prior|last|existing|in effect|in force|first)\b/i)),
    against: onTenant,
  }),
  flags: [
    'The rent is reviewed every three years on an «upwards only» basis.',
    'The new rent «shall be the higher of» the market rent and the rent payable before the review.',
    'On each anniversary the rent moves with the index; «in no event shall the rent be lower» than in the year before.',
  ],
  passes: [
    'The rent is reviewed every three years, upwards or downwards.',
    'The new rent shall be the market rent.',
    'The rent shall be the higher of 9,000 euros and the percentage rent.',
  ],
})
