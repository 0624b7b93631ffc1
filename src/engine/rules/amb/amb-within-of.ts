import { hasMatch } from '../../contract/matches'
import { after, words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'amb-within-of', severity: 1, tier: 'likely', together: true,
  title: '“Within n days of” a date: before it, or after it',
  why: 'The day can be known in advance, so the words can be read as the days before it as well as the days after.',
  ask: 'Is that before or after the date, and does the day itself count?',
  fallback: 'No later than [n] days after the date.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({
    triggers: ['within'],
    match: /\bwithin [\w\s()-]{1,40}?(?:days?|weeks?|months?) of (?:the |such |each |any |its )?(?:(?:Effective|Commencement|Closing|Completion|Start|Launch|Renewal|Expiration|Expiry|Delivery|Opening|Execution) Date|(?:end|expiration|expiry|anniversary|beginning|start|commencement|close|closing) (?:of|date)\b)/i,
    // An account of a quarter can only come after it.
    when: found => !(/\b(?:end|close) of$/i.test(found[0]) && hasMatch(after(found, 50), /^ (?:each |every |the |such |that |a |any )?(?:calendar |royalty |fiscal |applicable )?(?:months?|quarters?|years?|audit)\b/i)),
    inDefinitions: false,
  }),
  flags: [
    'The Tenant may renew «within 30 days of the end of» the term.',
    'The Licensee shall pay «within ten (10) days of the Effective Date».',
    'The Agent shall report «within two weeks of the anniversary of» this Agreement.',
  ],
  passes: [
    'The Tenant may renew no later than 30 days before the end of the term.',
    'The Licensee shall pay within ten (10) days after the Effective Date.',
    'The Agent shall report within two weeks of receiving the order.',
    'The Licensee shall report within 30 days of the end of each calendar quarter.',
  ],
})
