/** Rules that readers write as data: made into rules like ours, and held to their own examples. */
import type { Span } from '../contract/contract'
import { readContract } from '../contract/contract'
import { insideQuotation } from '../rules/forms'
import type { Find, Hit, Reading, Rule } from '../rules/rule'
import { run } from '../rules/run'
import { defaultThresholds } from '../rules/thresholds'
import type { Phrase } from './phrases'
import { placesOf, readPhrase, sentencesFor } from './phrases'
import type { WrittenRule } from './shape'
import type { Path } from './yaml'

/** Where in the rule something is wrong, and what. */
export type Fault = { readonly at: Path; readonly say: string }

/** One finding names so many places at the most; more are no help to anyone. */
const most = 200

/** The rule, or what is wrong with it. */
export function readOwnRule(written: WrittenRule): { readonly rule: Rule } | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const phrases = (field: 'words' | 'unless'): Phrase[] => (written[field] ?? []).flatMap((text, i) => {
    try {
      return [readPhrase(text)]
    } catch (error) {
      faults.push({ at: [field, i], say: error instanceof Error ? error.message : String(error) })
      return []
    }
  })
  const find = finding(phrases('words'), phrases('unless'))
  if (faults.length > 0) return { faults }
  const { id, title, why, ask, fallback, severity, flags, passes } = written
  const rule: Rule = {
    id, severity, tier: written['needs-your-eyes'] ? 'judgement' : 'likely', title, why, ask, ...(fallback ? { fallback } : {}), sources: [], labels: [], together: true, find,
    flags: flags as [string, ...string[]], passes: passes as [string, ...string[]],
  }
  const failed = [...flags.flatMap((text, i) => faultIn(rule, 'flags', i, text)), ...passes.flatMap((text, i) => faultIn(rule, 'passes', i, text))]
  return failed.length > 0 ? { faults: failed } : { rule }
}

function finding(words: readonly Phrase[], unless: readonly Phrase[]): Find {
  const inContract = ({ contract }: Reading): readonly Hit[] => {
    const hits: Hit[] = []
    for (const index of sentencesFor(words, contract)) {
      const { operative, start, text, words: { from, to } } = contract.sentences[index]!
      if (!operative) continue
      const places = words.flatMap(phrase => placesOf(phrase, contract, from, to)).sort((a, b) => a.from - b.from || b.to - a.to)
      if (places.length === 0 || unless.some(phrase => placesOf(phrase, contract, from, to).length > 0)) continue
      let end = -1
      for (const place of places) {
        const span = { start: contract.words.starts[place.from]!, end: contract.words.ends[place.to - 1]! }
        // Two phrases may meet in the same words.
        if (span.start < end || insideQuotation(text, span.start - start)) continue
        end = span.end
        hits.push({ spans: [span] })
        if (hits.length >= most) return hits
      }
    }
    return hits
  }
  return { inContract }
}

/** An example in `flags` may have «marks»; then exactly the words between them must be found. */
function faultIn(rule: Rule, field: 'flags' | 'passes', index: number, example: string): Fault[] {
  const text = example.replaceAll(/[«»]/g, '')
  const found = run(rule, readingOf(text)).flatMap(({ spans }) => spans)
  const shown = `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`
  const fault = (say: string): Fault[] => [{ at: [field, index], say }]
  if (field === 'passes') return found.length > 0 ? fault(`the rule must leave this alone, and finds ${quoted(text, found)} in it: ${shown}`) : []
  if (found.length === 0) return fault(`the rule must find something in this, and does not: ${shown}`)
  return example !== text && marked(text, found) !== example ? fault(`the rule finds ${quoted(text, found)}, which is not what stands in «»: ${shown}`) : []
}

const quoted = (text: string, spans: readonly Span[]): string => spans.slice(0, 3).map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ')

function marked(text: string, spans: readonly Span[]): string {
  let out = '', from = 0
  for (const { start, end } of spans) {
    out += `${text.slice(from, start)}«${text.slice(start, end)}»`
    from = end
  }
  return out + text.slice(from)
}

/** A reader's rule looks at words alone. */
const readingOf = (text: string): Reading => ({ contract: readContract(text), provisions: [], keyTerms: [], thresholds: defaultThresholds, norms: () => [] })
