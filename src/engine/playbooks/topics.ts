/** What a position can be about, and the rules that raise it. A rule belongs to one topic at the most. */
export const topics: Readonly<Record<string, readonly string[]>> = {
  'payment-days': ['pay-long'],
  'late-interest': ['pay-high-interest', 'pay-no-interest', 'pay-interest-one-way'],
  'price-rise': ['chg-price', 'pay-uncapped-escalator', 'ren-uplift', 'pay-steep-rise'],
  renewal: ['ren-auto', 'ren-auto-short', 'ren-window', 'ren-longer'],
  ending: ['ter-one-way', 'ter-no-notice', 'ter-at-will'],
  'time-to-cure': ['ter-no-cure', 'ter-any-breach', 'ter-short-cure'],
  'liability-cap': ['lia-low-cap', 'lia-one-way-cap', 'lia-cap-theirs'],
  indemnity: ['ind-one-way', 'ind-you', 'ind-first-party', 'ind-any-and-all'],
  'ownership-of-work': ['ipr-assign-all', 'ipr-before-payment'],
  'secrecy-length': ['cnf-for-ever', 'cnf-long'],
  'secrecy-scope': ['cnf-everything', 'cnf-no-exceptions'],
  'non-compete': ['rst-noncompete', 'rst-noncompete-broad'],
  'no-hire': ['rst-nohire', 'rst-nohire-fee'],
  exclusivity: ['rst-exclusive'],
  warranty: ['war-short', 'war-as-is', 'war-disclaimed'],
  uptime: ['per-low-uptime', 'per-sla-none'],
  'data-return': ['dat-no-export', 'dat-export-fee'],
  'breach-notice': ['dat-breach-slow'],
  deposit: ['lea-deposit'],
  'rent-review': ['lea-review-up'],
  holdover: ['lea-holdover'],
  repairs: ['lea-repair', 'lea-reinstate'],
  probation: ['emp-probation'],
  'goods-check': ['sal-inspect'],
}

const byRule = new Map(Object.entries(topics).flatMap(([topic, rules]) => rules.map(rule => [rule, topic] as const)))

export const topicOf = (rule: string): string | undefined => byRule.get(rule)
