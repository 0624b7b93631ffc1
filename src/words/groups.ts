/** Findings in groups, by what the reader does next. */
import type { Finding } from '../engine/review'
import type { Group } from './plain-words'

export const groupOrder: readonly Group[] = ['stop', 'change', 'clarify', 'tidy', 'yours', 'look']

const bySeverity: Readonly<Record<Finding['severity'], Group>> = { 4: 'stop', 3: 'change', 2: 'clarify', 1: 'tidy' }

/** What is judged by a person is never shown among the faults, however severe it would be. */
export function groupOf(finding: Pick<Finding, 'outcome' | 'severity'> & Partial<Pick<Finding, 'tier'>>): Group {
  if (finding.outcome === 'favours-you') return 'yours'
  if (finding.outcome === 'look' || finding.tier === 'judgement') return 'look'
  return bySeverity[finding.severity]
}
