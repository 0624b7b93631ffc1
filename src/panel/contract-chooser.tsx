/** Where a page holds several contracts, the reader says which one is to be reviewed. */
type Props = { readonly titles: readonly string[]; readonly chosen: string | undefined; readonly onChoose: (title: string) => void }

export function ContractChooser({ titles, chosen, onChoose }: Props) {
  return (
    <label class="contracts">
      <span class="faint">One of {titles.length} contracts on this page:</span>
      <select value={chosen} onChange={event => onChoose(event.currentTarget.value)}>
        {titles.map(title => <option key={title} value={title}>{title}</option>)}
      </select>
    </label>
  )
}
