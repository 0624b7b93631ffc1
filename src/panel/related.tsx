/** Findings named in one line each; a click leads to the whole of it. */
import type { Row } from './grouping'
import { groupWords } from '../words/plain-words'
import { Shape } from './shape'

export function Related({ title, rows, onFinding }: { readonly title: string; readonly rows: readonly Row[]; readonly onFinding: (key: string) => void }) {
  return (
    <div class="related">
      {title && <h3>{title}</h3>}
      <ul>
        {rows.map(row => (
          <li key={row.key}>
            <button type="button" class="related-finding" onClick={() => onFinding(row.key)}>
              <Shape group={row.group} /><span>{row.finding.title}</span><span class="unseen">, {groupWords[row.group]}</span><span class="where"><span class="clause">{row.clause}</span></span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
