/** The numbers that rules compare with. A playbook may move each of them within its bounds. */

type Threshold = {
  readonly default: number
  /** What a playbook may set. */
  readonly least: number
  readonly most: number
  /** True where parts of one make sense: 99.5 percent. */
  readonly fractions?: true
  /** What a rule says of a contract on the wrong side of the number: "more than 60 days". */
  readonly flagged: string
  /** Where the default comes from. */
  readonly source: string
}

export const thresholdTable = {
  paymentDays: { default: 60, least: 1, most: 365, flagged: 'an invoice may be paid after more than so many days', source: 'EU Directive 2011/7 on late payment: 60 days only where expressly agreed' },
  lateInterestPercent: { default: 18, least: 1, most: 100, fractions: true, flagged: 'a late payment costs more than so much percent a year', source: 'Ours: 1.5% a month. No study behind it' },
  renewalNoticeDays: { default: 60, least: 1, most: 365, flagged: 'a renewal must be stopped more than so many days ahead', source: 'Practitioners’ checklists, which differ' },
  renewalMonths: { default: 12, least: 1, most: 120, flagged: 'each renewal that happens by itself lasts more than so many months', source: 'Practitioners’ checklists' },
  cureDays: { default: 10, least: 1, most: 180, flagged: 'there are fewer than so many days to put a breach right', source: 'Practitioners’ checklists: 30 days is called good, under 10 poor' },
  capMonths: { default: 6, least: 1, most: 36, flagged: 'liability stops at the fees of fewer than so many months', source: 'Ours. TermScout, in HowToContract: 51% of vendors’ starting forms have twelve months’ fees, 11% less' },
  priceRisePercent: { default: 7, least: 0, most: 100, fractions: true, flagged: 'the price may rise by more than so much percent in a year', source: 'Checklists for online software: 3% to 7% is called reasonable' },
  uptimePercent: { default: 99, least: 50, most: 100, fractions: true, flagged: 'a service may be up for less than so much percent of the time', source: 'Checklists for online software: 99.9% is called good, 99.5% middling' },
  confidentialityYears: { default: 5, least: 1, most: 50, fractions: true, flagged: 'secrets must be kept for more than so many years', source: 'Practitioners’ checklists: three years is called good, up to five middling' },
  nonCompeteMonths: { default: 12, least: 0, most: 120, flagged: 'a ban on competing goes on for more than so many months after the end', source: 'Guides for employees; the law differs from place to place' },
  noHireMonths: { default: 12, least: 0, most: 120, flagged: 'a mutual ban on hiring the other’s people holds for more than so many months', source: 'Practitioners’ checklists' },
  warrantyDays: { default: 90, least: 1, most: 3650, flagged: 'a promise of quality lasts fewer than so many days', source: 'Practitioners’ checklists' },
  probationMonths: { default: 6, least: 0, most: 36, flagged: 'a probation lasts more than so many months', source: 'Practitioners’ checklists for employment' },
} as const satisfies Readonly<Record<string, Threshold>>

export type ThresholdName = keyof typeof thresholdTable
export type Thresholds = { readonly [name in ThresholdName]: number }

export const thresholdNames = Object.keys(thresholdTable) as readonly ThresholdName[]
export const defaultThresholds = Object.fromEntries(thresholdNames.map(name => [name, thresholdTable[name].default])) as Thresholds
