/** Where a page holds several contracts, the reader says which one is to be reviewed. */
import { say } from '../words/say'
type Props = { readonly titles: readonly string[]; readonly chosen: string | undefined; readonly onChoose: (title: string) => void }

export function ContractChooser({ titles, chosen, onChoose }: Props) {
  return (
    <label class="contracts">
      <span class="faint">{say('One of {1} contracts on this page:', titles.length)}</span>
      <select value={chosen} onChange={event => onChoose(event.currentTarget.value)}>
        {titles.map(title => <option key={title} value={title}>{title}</option>)}
      </select>
    </label>
  )
}
