/** What became of each finding from one version to the next. */
import type { Finding, Review } from '../review'
import type { Comparison } from './compare'
import type { Round } from './round'
import { rowsOf, wordsAt } from './round'

/** Why a finding came or went: its clause was taken out or put in, its clause was changed, or nothing near it was (another clause settles it now, say). */
export type Because = 'clause' | 'words' | 'elsewhere'

export type FindingsComparison = {
  /** Indexes into the findings before. */
  readonly solved: readonly { readonly before: number; readonly because: Because }[]
  /** Indexes into the findings after. */
  readonly fresh: readonly { readonly after: number; readonly because: Because }[]
  /** The same rule in the same words, or in the same clause in others. `turn` is for the reader: by severity, and by whom it is hard on. */
  readonly still: readonly { readonly before: number; readonly after: number; readonly words: 'same' | 'changed'; readonly turn?: 'better' | 'worse' }[]
  /** Notes in the reader's favour that are gone, by their index before; and that are new, by their index after. */
  readonly lost: readonly number[]
  readonly gained: readonly number[]
}

type Seen = { readonly index: number; readonly finding: Finding; readonly words: string; readonly rows: readonly number[] }

export function compareFindings(before: Round, after: Round, texts: Comparison): FindingsComparison {
  const here = seenIn(before, rowsOf(texts, 'before')), there = seenIn(after, rowsOf(texts, 'after'))
  const still: [Seen, Seen][] = [], gone: Seen[] = [], come: Seen[] = []
  for (const rule of new Set([...here.keys(), ...there.keys()])) {
    const matched = match(here.get(rule) ?? [], there.get(rule) ?? [], texts)
    still.push(...matched.pairs)
    gone.push(...matched.gone.filter(() => isTold(rule, after.review)))
    come.push(...matched.come.filter(() => isTold(rule, before.review)))
  }
  const inOrder = (list: readonly Seen[], favours: boolean) => list.filter(({ finding }) => (finding.outcome === 'favours-you') === favours).sort((a, b) => a.index - b.index)
  return {
    solved: inOrder(gone, false).map(({ index, rows }) => ({ before: index, because: because(rows, texts, 'removed') })),
    fresh: inOrder(come, false).map(({ index, rows }) => ({ after: index, because: because(rows, texts, 'added') })),
    still: still.sort(([, a], [, b]) => a.index - b.index).map(([a, b]) => ({ before: a.index, after: b.index, words: a.words === b.words || isAboutAll(a) ? 'same' : 'changed', ...turnOf(a.finding, b.finding) })),
    lost: inOrder(gone, true).map(({ index }) => index),
    gained: inOrder(come, true).map(({ index }) => index),
  }
}

/** By rule. */
function seenIn({ text, review }: Round, rowsOf: (spans: Finding['spans']) => readonly number[]): ReadonlyMap<string, readonly Seen[]> {
  const seen = new Map<string, Seen[]>()
  review.findings.forEach((finding, index) => {
    const one = { index, finding, words: wordsAt(text, finding.spans), rows: rowsOf(finding.spans) }, list = seen.get(finding.rule)
    if (list) list.push(one)
    else seen.set(finding.rule, [one])
  })
  return seen
}

/** What is missing is missing from the contract, wherever it is marked. */
const isAboutAll = ({ finding }: Seen) => finding.family === 'MIS' || finding.spans.length === 0

/** Of what is missing only the weightiest is told in a review: a rule that was not among those, and did not find all well either, may have had its say all along. */
function isTold(rule: string, { findings, cleared }: Review): boolean {
  return !rule.startsWith('mis-') || findings.some(finding => finding.rule === rule) || cleared.some(one => one.rule === rule)
}

function match(before: readonly Seen[], after: readonly Seen[], texts: Comparison): { readonly pairs: [Seen, Seen][]; readonly gone: readonly Seen[]; readonly come: readonly Seen[] } {
  const pairs: [Seen, Seen][] = []
  let gone = before, come = after
  // The surest first: the same words in the same clause, the same words, the same clause.
  const keys: readonly ((seen: Seen) => readonly string[])[] = [
    ({ words, rows }) => rows.map(row => `${row} ${words}`), ({ words }) => [words], ({ rows }) => rows.map(String), seen => (isAboutAll(seen) ? [''] : []),
  ]
  for (const keysOf of keys) pairByKey(keysOf)
  // One that was written anew in another place is still there.
  const [left, right] = [gone[0], come[0]]
  if (left && right && gone.length === 1 && come.length === 1 && isEdited(left, texts) && isEdited(right, texts)) return { pairs: [...pairs, [left, right]], gone: [], come: [] }
  return { pairs, gone, come }

  function pairByKey(keysOf: (seen: Seen) => readonly string[]) {
    const byKey = new Map<string, Seen[]>(), taken = new Set<Seen>()
    for (const seen of come.toReversed()) for (const key of keysOf(seen)) {
      const list = byKey.get(key)
      if (list) list.push(seen)
      else byKey.set(key, [seen])
    }
    gone = gone.filter(seen => {
      for (const list of keysOf(seen).map(key => byKey.get(key) ?? [])) for (let other = list.pop(); other; other = list.pop()) {
        if (taken.has(other)) continue
        taken.add(other)
        pairs.push([seen, other])
        return false
      }
      return true
    })
    come = come.filter(seen => !taken.has(seen))
  }
}

const isEdited = ({ rows }: Seen, { changes }: Comparison): boolean => rows.some(row => changes[row]!.kind !== 'same' && changes[row]!.kind !== 'renumbered')

function because(rows: readonly number[], { changes }: Comparison, whole: 'removed' | 'added'): Because {
  const kinds = rows.map(row => changes[row]!.kind)
  if (kinds.includes(whole)) return 'clause'
  return kinds.includes('changed') ? 'words' : 'elsewhere'
}

function turnOf(before: Finding, after: Finding): { readonly turn?: 'better' | 'worse' } {
  const change = weight(after) - weight(before)
  return change === 0 ? {} : { turn: change < 0 ? 'better' : 'worse' }
}

/** How heavily it weighs on the reader; below nought where it favours them. Without a side, how heavily it weighs on anybody. */
const weight = ({ outcome, severity }: Finding): number => (outcome === 'favours-you' ? -severity : severity)
