import type { FindingStanding } from '../messages'

/** Whether a finding still counts: the reader has not settled it, or wants to raise it, and does not want it silenced. */
export const isUnsettled = (standing: FindingStanding | undefined): boolean =>
  standing?.silenced === undefined && (standing?.decision?.what ?? 'raise') === 'raise'
