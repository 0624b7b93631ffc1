import { hasMatch } from '../../contract/matches'
import { onPayer } from '../bearer'
import { around, words } from '../forms'
import { rule } from '../rule'

const amount = /[$€£]\s?\d|\b(?:USD|EUR|GBP)\s?\d|\d\s?(?:%|per ?cent)|\b(?:same|contract|agreed|existing|original) (?:\w+ )?(?:rates?|prices?)\b|\b(?:rates?|prices?|fees?)\b[^.;]{0,30}\b(?:set (?:out|forth)|specified|stated|listed|shown)\b[^.;]{0,20}\b(?:in|on|by)\b|\b(?:exhibit|schedule|order form|annex|appendix)\b/i
const measure = String.raw`(?:usage|use|(?:number of )?(?:users|seats)|storage|traffic|bandwidth|transactions|quota|allowance|api calls)`

export default rule({
  id: 'pay-overage', severity: 2, tier: 'likely', together: true,
  title: 'More use costs extra, at a rate that is not given',
  why: 'A busy month can bring a bill that nobody saw coming.',
  ask: 'At which rate is extra use billed, and when would you warn us?',
  fallback: 'The rate of the contract, and a message at 80% of the limit.',
  sources: ['CUAD, volume restriction'], labels: ['cuad:volume-restriction'],
  find: words({
    triggers: ['overage', 'overages', 'true-up', 'exceed', 'exceeds', 'exceeded', 'excess', 'exceeding', 'additional', 'over'],
    match: new RegExp([
      String.raw`\b(?:overage|excess usage|licen[cs]e true-up) (?:fees?|charges?|rates?|payments?|costs?|invoices?)\b`,
      String.raw`\b(?:charged?|pay|billed?|invoiced?|liable for)\b[^.;]{0,40}?\b(?:overages?|excess (?:usage|use|storage|traffic|bandwidth))\b`,
      String.raw`\b${measure}\b[^.;]{0,60}?\b(?:exceeds?|exceeded|exceeding|(?:is|goes|are|go) over|in excess of)\b[^.;]{0,120}?\b(?:(?:will|shall|may|must|agrees? to|be) (?:be )?(?:\w+ )?(?:charged?|pay|billed?|invoiced?)|additional (?:fees?|charges?))\b`,
    ].join('|'), 'i'),
    unless: /\b(?:no|not|without)\b[^.;]{0,20}\b(?:overages?|excess|additional (?:fees?|charges?))\b|\b(?:audit\w*|underpa\w+|royalt\w+|rent|mileage|liabilit\w+|insurance|interest|late|refund\w*|credit limit|overdraft|salary|employee|notify you (?:before|first)|carrier\w*|mobile|network operator|data plan|third[- ]party|avoid)\b/i,
    when: found => !hasMatch(around(found, 200, 300), amount),
    inDefinitions: false,
    against: onPayer,
  }),
  flags: [
    'If the Customer’s «usage exceeds the limits of its plan, the Customer will be charged» at list price.',
    'The Provider adds «overage fees» to the next invoice.',
    'You agree that «storage in excess of your plan may be billed» each month.',
    'The Customer shall «pay for any overages» at the end of the quarter.',
  ],
  passes: [
    'If the Customer’s usage exceeds the limits of its plan, the Customer will be charged EUR 2 per user.',
    'The Provider does not charge overage: there are no overage fees.',
    'If usage exceeds the limits of the plan, the Provider slows the service down.',
    'Overage fees follow the rates set out in the Order Form.',
  ],
})
