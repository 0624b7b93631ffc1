/** Key terms with another value, as the panel is told. Pure. */
import { clauseNames } from '../../engine/contract/clause-names'
import type { Round } from '../../engine/rounds/round'
import type { TermChanged } from '../../messages'
import { shortened } from '../../words/quotes'
import type { Compared, Shown } from './compare-rounds'

/** Terms that are told, and characters of a value or a quote. */
const most = 60, longest = 200

export function termChanges({ before, after, terms }: Compared, shown: Shown): readonly TermChanged[] {
  const then = quoting(before, undefined), now = quoting(after, shown)
  return terms.slice(0, most).map(({ kind, from, to, direction, before: was, after: is }) => ({
    kind, ...from !== undefined && { from: shortened(from, longest) }, ...to !== undefined && { to: shortened(to, longest) }, ...direction && { direction },
    ...is !== undefined ? now(is) : then(was ?? -1),
  }))
}

/** The words of a key term, by its index. */
function quoting({ text, review: { keyTerms, outline } }: Round, shown: Shown): (index: number) => Pick<TermChanged, 'words' | 'clause' | 'span'> {
  const clause = shown ?? clauseNames(outline)
  return index => {
    const term = keyTerms[index]
    if (!term) return { words: '', clause: '' }
    const { start, end } = term
    return { words: shortened(text.slice(start, end), longest), clause: clause(start), ...shown && { span: { start, end } } }
  }
}
