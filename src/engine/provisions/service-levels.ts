import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

/** How good a running service must be: how much of the time it is up, how fast faults are answered, what is credited when it falls short. */
export const serviceLevels: ProvisionKind = {
  kind: 'service-levels',
  holder: 'who may expect the level, where another party must meet it',
  triggers: ['uptime', 'availability', 'available', 'levels', 'level', 'sla', 'slas', 'downtime', 'credits', 'credit', 'response', 'respond', 'maintenance', 'outage', 'outages', 'severity', 'on-time'],
  find: bySentence({
    match: [
      /\b(?:availab(?:le|ility)|up-?time|operational|accessible|accuracy|on-time)\b[^.;]{0,120}\b(?:at least|minimum|least|of|less than|not below|exceed\w*|percentage)\b[^;]{0,40}\b\d{2,3}(?:\.\d+)? ?(?:%|percent|per ?cent)/i,
      /\b\d{2,3}(?:\.\d+)? ?(?:%|percent|per ?cent)(?: \(\d{2,3}(?:\.\d+)?%\))?[^.;]{0,60}\b(?:availability|up-?time|of the time|on-time)\b/i,
      /\bservice[- ]levels?\b(?: agreements?| standards?| requirements?| objectives?| commitments?)?[^.;]{0,160}\b(?:shall|will|must|agrees?|are|is|set (?:out|forth)|commit\w*|fail\w*|met|meet|apply|appl(?:y|ies))\b/i,
      /\b(?:shall|will|must|agrees?|fail(?:s|ure)?)\b[^.;]{0,140}\b(?:service[- ]levels?|slas?|performance (?:levels|standards|metrics))\b/i,
      /\b(?:service|performance|sla|availability) credits?\b[^.;]{0,160}\b(?:shall|will|may|is|are|if|for|entitled)\b/i,
      /\b(?:shall|will|must|efforts)\b[^.;]{0,80}\b(?:uptime|availability|response)\b[^.;]{0,40}\btargets?\b/i,
      /\b(?:entitled to|receives?|issue|apply|claim)\b[^.;]{0,40}\b(?:service|performance|sla|availability) credits?\b/i,
      /\b(?:shall|will|must)\b[^.;]{0,80}\b(?:respond|acknowledge|resolve|restore|repair)\b[^.;]{0,100}\b(?:within|in less than|no later than)\b[^.;]{0,30}\b(?:hours?|minutes)\b/i,
      /\b(?:response|resolution|repair|restoration) times?\b[^.;]{0,120}\b(?:shall|will|must|is|are|within|hours?|minutes)\b/i,
      /\b(?:scheduled|planned|unscheduled|routine|emergency) (?:maintenance|down-?time|outages?)\b[^.;]{0,160}\b(?:shall|will|may|not|hours?|notice|notify|window|exceed)\b/i,
      /\b(?:shall|will|must)\b[^.;]{0,100}\bavailable\b[^.;]{0,60}\b(?:24 hours|twenty-?four|24\/7|24 ?x ?7|seven days|around the clock)/i,
    ],
    unless: [
      /\b(?:warrant(?:s|y)?|makes? no|does not|do not|cannot) (?:guarantee|warrant|represent)\b|\bno (?:guarantee|warrant)/i,
      /\b(?:level of (?:care|skill|security)|inspection|insurance|notice of (?:claim|default)|funds|stock|shares|interest rate|LIBOR|letters? of credit|credit (?:agreement|facility|card)s?|premises|lease|vessel|tax(?:es)?|discovery|impressions|employees|pension|circumvent|beta|disrupted|not subject to|integral|disputes?|material change|excusable)\b/i,
    ],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must'], /^(?:meet|maintain|provide|respond|resolve|achieve|ensure|credit|restore|repair|make|comply|perform|use)$/)),
  }),
  finds: [
    '«The Service shall be available at least 99.5% of each month.»',
    '«The Provider shall meet the Service Levels in Schedule B.»',
    '«For each hour of downtime beyond that, the Customer is entitled to a service credit of 5%.»',
    '«The Vendor will respond to a critical fault within four hours.»',
    '«The Host shall use its best efforts to meet the uptime and response targets in Schedule 2.»',
    '«Planned maintenance shall not exceed six hours a month.»',
    '«If uptime falls below 98 percent of the time in a quarter, the Client may leave.»',
  ],
  passes: [
    'We do not guarantee that the Site will be available at all times.',
    'The Report is available on request.',
    'The Lender shall issue letters of credit of at least 90%.',
    'The Landlord is responsible for the maintenance of the roof.',
    'The Supplier shall respond to the letter.',
  ],
}
