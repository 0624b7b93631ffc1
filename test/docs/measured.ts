/**
 * What was read of single rules in public contracts and terms, in November 2026: so many places, of which so many were right and worth a
 * reader's time. Places were read one by one; a few rules were narrowed once more afterwards, by what was wrong.
 */
export const measured: Readonly<Record<string, { readonly read: number; readonly right: number }>> = {
  'amb-agree-later': { read: 15, right: 13 }, 'amb-approx': { read: 4, right: 3 }, 'amb-as-required': { read: 15, right: 12 }, 'amb-by-until': { read: 4, right: 4 }, 'amb-cooperate': { read: 4, right: 3 },
  'amb-discretion': { read: 16, right: 14 }, 'amb-double-negative': { read: 12, right: 11 }, 'amb-etc': { read: 10, right: 8 }, 'amb-event': { read: 2, right: 2 }, 'amb-indirect-scope': { read: 16, right: 16 },
  'amb-joint-several': { read: 1, right: 1 }, 'amb-knowledge': { read: 25, right: 24 }, 'amb-long-sentence': { read: 24, right: 22 }, 'amb-may-duty': { read: 4, right: 4 }, 'amb-modal-mix': { read: 25, right: 25 },
  'amb-month-year': { read: 7, right: 7 }, 'amb-nested-conditions': { read: 11, right: 10 }, 'amb-percent-base': { read: 2, right: 2 }, 'amb-satisfaction': { read: 15, right: 11 }, 'amb-shall-nonduty': { read: 1, right: 1 },
  'amb-term-expiry': { read: 10, right: 9 }, 'amb-time-zone': { read: 24, right: 20 }, 'amb-within-of': { read: 15, right: 13 },
  'aud-one-way': { read: 20, right: 19 },
  'cnf-no-exceptions': { read: 14, right: 13 }, 'cnf-representatives': { read: 4, right: 4 }, 'cnf-whistle': { read: 5, right: 5 },
  'drf-double-definition': { read: 3, right: 2 }, 'drf-duplicate-clause': { read: 1, right: 1 }, 'drf-empty-clause': { read: 58, right: 58 }, 'drf-law-court-split': { read: 2, right: 2 }, 'drf-list-conjunction': { read: 4, right: 4 },
  'drf-number-words': { read: 9, right: 9 }, 'drf-party-variant': { read: 2, right: 2 }, 'drf-substantive-definition': { read: 3, right: 3 }, 'drf-survival-dangling': { read: 3, right: 2 }, 'drf-term-drift': { read: 4, right: 4 },
  'drf-xref-vague': { read: 22, right: 21 }, 'drf-xref-wrong': { read: 4, right: 4 },
  'ind-defence': { read: 3, right: 3 }, 'ind-fees': { read: 1, right: 1 }, 'ind-no-procedure': { read: 22, right: 21 }, 'ind-one-way': { read: 20, right: 19 }, 'ind-uncapped': { read: 1, right: 1 },
  'ipr-sublicense': { read: 24, right: 24 }, 'ipr-wfh': { read: 1, right: 1 },
  'lia-carveouts-swallow': { read: 4, right: 4 }, 'lia-ld': { read: 24, right: 21 }, 'lia-personal': { read: 8, right: 8 }, 'lia-statutory': { read: 6, right: 6 },
  'mtr-deadline-list': { read: 12, right: 11 },
  'pay-expenses': { read: 3, right: 2 }, 'pay-min-commit': { read: 32, right: 31 }, 'pay-overage': { read: 2, right: 2 }, 'pay-subjective': { read: 2, right: 2 },
  'per-dependence': { read: 2, right: 2 },
  'rst-territory': { read: 10, right: 10 },
  'ter-cause-wide': { read: 4, right: 4 }, 'ter-change-control': { read: 14, right: 14 }, 'ter-notice-channel': { read: 5, right: 5 }, 'ter-post-duties': { read: 2, right: 2 },
}
