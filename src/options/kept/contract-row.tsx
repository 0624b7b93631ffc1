import type { StoredContract } from '../../messages'
import { Twice } from '../twice'

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

export function ContractRow({ contract, onErase }: { readonly contract: StoredContract; readonly onErase: () => void }) {
  const name = contract.unreadable ? 'A record that cannot be read' : contract.title || contract.address
  return (
    <li class="row">
      <div class="row-body">
        <h3>{name}</h3>
        {contract.title && <p class="faint address">{contract.address}</p>}
        <p class="faint">{contract.unreadable ?? aboutIt(contract)}</p>
      </div>
      <Twice label="Erase" about={`Erase ${name}`} question="Erase it with everything that you decided and wrote on it?" onYes={onErase} />
    </li>
  )
}

function aboutIt({ seen, side, ticks, notes, decided, lines, texts }: StoredContract): string {
  const at = new Date(seen)
  return [
    Number.isNaN(at.getTime()) ? '' : `Last seen on ${day.format(at)}`,
    side === undefined ? 'no side chosen' : `you are ${side}`,
    count(ticks, 'point', 'confirmed'),
    count(decided, 'finding', 'decided'),
    count(notes, 'note'),
    count(lines, 'line', 'of preparation'),
    count(texts, 'version', 'of its text'),
  ].filter(part => part !== '').join(' · ')
}

const count = (many: number, what: string, how = '') => `${many === 0 ? 'no' : many} ${what}${many === 1 ? '' : 's'}${how && ` ${how}`}`
