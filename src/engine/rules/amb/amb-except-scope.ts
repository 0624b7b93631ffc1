import { hasMatch } from '../../contract/matches'
import { after, words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'amb-except-scope', severity: 1, tier: 'likely', together: true,
  title: 'An exception that does not say where it is',
  why: 'You have to search the whole contract to learn how much of this sentence is taken back elsewhere.',
  ask: 'Which clause is the exception?',
  fallback: 'Except as clause [n] says.',
  sources: ['Adams, “except as provided below”', 'Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: words({
    triggers: ['except', 'unless'],
    match: /\b(?:except|unless) (?:as |to the extent |where )?(?:may be )?(?:otherwise )?(?:specifically )?(?:provided|set forth|set out|stated|specified|described|permitted|indicated)(?: otherwise)? (?:below|above|herein|hereunder|hereinafter|hereinbelow|elsewhere(?: in this \w+)?)\b/i,
    when: found => !hasMatch(after(found, 20), /^[\s,(]{0,3}(?:in |under |by )?(?:section|clause|article|paragraph|schedule|exhibit)\b/i),
  }),
  flags: [
    '«Except as provided below», the Supplier bears all costs.',
    'The Tenant pays the heating «unless otherwise stated herein».',
    '«Except as otherwise set forth elsewhere in this Agreement», fees are not paid back.',
  ],
  passes: [
    'Except as provided in clause 7.2, the Supplier bears all costs.',
    'The Tenant pays the heating unless the Landlord has been paid for it.',
    'Except as set forth below in Section 9, fees are not paid back.',
  ],
})
