/** The rail at the left: the tabs of the file and the headings of the one that is open. */
import { controls } from '../model'
import { contract, named } from './asked'
import type { Desk } from './desk'
import { element } from './skeleton'

export function drawRail(desk: Desk, turn: (tab: string) => void): void {
  desk.rail.replaceChildren()
  for (const { id, title } of contract.tabs) {
    const container = element('div', 'chapter-container chapter-container-level-0', desk.rail)
    container.id = `chapter-container-${id}`
    const label = element('div', `chapter-item-label-and-buttons-container${id === desk.tab ? ' chapter-item-label-and-buttons-container-selected' : ''}`, element('div', 'chapter-item', container), 'padding:6px;cursor:pointer')
    label.setAttribute('role', 'treeitem')
    label.setAttribute('aria-label', title)
    element('div', 'chapter-label-content', label).textContent = title
    label.addEventListener('click', () => turn(id))
  }
  for (const heading of headings(desk)) {
    const item = element('div', named('navigation-item navigation-item-level-1'), desk.rail, 'padding:2px 14px')
    element('div', 'navigation-item-content', item).textContent = heading
  }
}

const headings = ({ model }: Desk): readonly string[] => {
  const ends = [...model.looks.entries()].flatMap(([at, look]) => (look?.kind === 'heading' ? [at] : []))
  return ends.map(end => model.text.slice(model.text.lastIndexOf('\n', end - 1) + 1, end).replace(controls.tableEnd, '')).slice(0, 12)
}
