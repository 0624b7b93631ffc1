import type { Block, Clause } from './contract'

const number = /^(?:#+\s*)?(?:(?:Article|Section|Clause)\s+)?((?:\d{1,3}(?:\.\d{1,3})*)|(?:[IVXL]+(?=\.))|\([a-z]{1,3}\))[.)]?\s+/i

export function readClauses(text: string, blocks: readonly Block[]): Clause[] {
  const found: { number?: string; heading?: string; level: number; start: number; end: number }[] = []
  for (const block of blocks) {
    const line = text.slice(block.start, Math.min(block.end, block.start + 200))
    const m = number.exec(line)
    if (!m && block.kind !== 'heading') continue
    const level = m ? (m[1]!.startsWith('(') ? 3 : m[1]!.split('.').length) : 1
    const heading = block.kind === 'heading' ? line.slice(m?.[0].length ?? 0).replace(/^#+\s*/, '') : undefined
    found.push({ ...(m ? { number: m[1]! } : {}), ...(heading ? { heading } : {}), level, start: block.start, end: heading ? block.end : block.start + (m?.[0].length ?? 0) })
  }
  const stack: number[] = []
  const ends: number[] = []
  const parents = found.map((clause, i) => {
    while (stack.length && found[stack.at(-1)!]!.level >= clause.level) ends[stack.pop()!] = clause.start
    const parent = stack.at(-1) ?? -1
    stack.push(i)
    return parent
  })
  return found.map(({ start, end, ...clause }, i) => ({ ...clause, parent: parents[i]!, at: { start, end }, end: ends[i] ?? text.length, attachment: /^(schedule|exhibit|annex|appendix)\b/i.test(clause.heading ?? '') }))
}
