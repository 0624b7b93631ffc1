import type { Clause, Reference, Sentence, WordIndex } from './contract'

export function readReferences(_text: string, sentences: readonly Sentence[], clauses: readonly Clause[], _words: WordIndex): Reference[] {
  const found: Reference[] = []
  for (const s of sentences) for (const m of s.text.matchAll(/\b(Section|Clause|Article|Schedule|Exhibit|Annex|Appendix)\s+(\d+(?:\.\d+)*|[A-Z])\b/gi)) {
    const attachment = /^(sch|exh|ann|app)/i.test(m[1]!)
    const target = clauses.findIndex(c => (attachment ? c.attachment && c.heading?.includes(m[2]!) : c.number === m[2]))
    found.push({ kind: attachment ? 'attachment' : 'clause', label: m[2]!, sentence: s.index, start: s.start + m.index, end: s.start + m.index + m[0].length, external: false, ...(target >= 0 ? { target } : {}) })
  }
  return found
}
