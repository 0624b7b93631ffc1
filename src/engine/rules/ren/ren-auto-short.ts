import { rule } from '../rule'
import { renewsByItself } from './renewal'

export default rule({
  id: 'ren-auto-short', severity: 2, tier: 'likely', together: true,
  title: 'It renews by itself, and either of you can stop that on short notice',
  why: 'Fair to both, but the date passes quietly: miss it, and another term has begun.',
  ask: 'Until which day may we say that we do not want to renew, and could you remind us?',
  fallback: 'A reminder 60 days before the end.',
  sources: ['93/13 Annex 1(h), written for consumers'], labels: ['cuad:renewal-term', '93/13:h'],
  find: renewsByItself(true),
  flags: [
    'The Term «shall automatically renew» for successive one-year periods unless either party objects 30 days before.',
    'This Agreement «will be renewed for successive periods of a year unless» either party gives notice before the end.',
    'The contract «automatically renews» each year. Either party may stop that by notice of two weeks before the end of a year.',
  ],
  passes: [
    'The Term shall automatically renew for successive one-year periods unless either party objects 60 days before.',
    'The Term shall automatically renew for successive one-year periods unless the Customer objects 30 days before.',
    'Your subscription to the site renews automatically each year.',
  ],
})
