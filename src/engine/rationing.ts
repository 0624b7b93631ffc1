/** A contract could want many things; a reader is told of the few that weigh most. */
import type { Said } from './folding'

/** How many rules about what is not said may speak in one review. */
const most = 3

const tiers = { fact: 0, likely: 1, judgement: 2 }

/** Leaves out all but the weightiest of the rationed rules: by severity, then by how sure they are, then in their own order. The reader's side changes nothing, for the marks on a page know no side. */
export function ration(said: readonly Said[]): Said[] {
  const weight = ({ rule, hits }: Said) => rule.severity * 10 - tiers[hits[0]?.hit.tier ?? rule.tier]
  const kept = new Set(said.filter(({ rule }) => rule.rationed).sort((a, b) => weight(b) - weight(a)).slice(0, most))
  return said.filter(one => !one.rule.rationed || kept.has(one))
}
