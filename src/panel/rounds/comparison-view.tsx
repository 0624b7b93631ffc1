/** What changed from one version to another: the facts, the findings, the clauses. */
import type { RoundsCompared } from '../../messages'
import { ClauseChanges } from './clause-changes'
import { FindingChanges } from './finding-changes'
import { TermChanges } from './term-changes'
import { say } from '../../words/say'

export function ComparisonView({ compared: { side, clauses, findings, still, terms } }: { readonly compared: RoundsCompared }) {
  return (
    <>
      <p class="said-in-short">{clauses ? clauses.say : say('The words of one of these versions are no longer kept, so clauses cannot be compared. What was found in them can.')}</p>
      <TermChanges terms={terms} />
      <FindingChanges findings={findings} still={still} side={side} />
      {clauses && <ClauseChanges clauses={clauses} />}
    </>
  )
}
