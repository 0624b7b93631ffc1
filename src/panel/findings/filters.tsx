/** Which findings are shown: by what to do next, and by what they are about. `rows` are those of the clause that is shown; only what is open is counted. */
import type { Filter, Row } from '../grouping'
import { groupOrder } from '../../words/groups'
import { countsOf, passes, unsettled } from '../grouping'
import type { Group } from '../../words/plain-words'
import { groupWords } from '../../words/plain-words'
import { say } from '../../words/say'

export function Filters({ rows, filter, onFilter }: { readonly rows: readonly Row[]; readonly filter: Filter; readonly onFilter: (filter: Filter) => void }) {
  const { group, family, clause } = filter
  const ofFamily = unsettled(rows).filter(row => passes(row, family === undefined ? {} : { family }))
  const counts = countsOf(ofFamily)
  const families = [...new Set(rows.map(row => row.family))].toSorted()
  const show = (group: string, family: string) => onFilter({ ...group && { group: group as Group }, ...family && { family }, ...clause !== undefined && { clause } })
  return (
    <fieldset class="filters">
      <legend class="unseen">{say('Which findings to show')}</legend>
      <select aria-label={say('What to do next')} value={group ?? ''} onChange={event => show(event.currentTarget.value, family ?? '')}>
        <option value="">{say('Everything ({1})', ofFamily.length)}</option>
        {groupOrder.filter(name => counts[name] > 0 || name === group).map(name => <option key={name} value={name}>{groupWords[name]} ({counts[name]})</option>)}
      </select>
      <select aria-label={say('What it is about')} value={family ?? ''} onChange={event => show(group ?? '', event.currentTarget.value)}>
        <option value="">{say('About anything')}</option>
        {families.map(name => <option key={name} value={name}>{name}</option>)}
      </select>
      {(group ?? family ?? clause) !== undefined && <button type="button" class="link" onClick={() => onFilter({})}>{say('Show all')}</button>}
    </fieldset>
  )
}
