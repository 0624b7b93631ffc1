import type { StoredContract } from '../../messages'
import { count } from '../../words/plain-words'
import { say } from '../../words/say'
import { dayWords } from '../../words/value-words'
import { Twice } from '../twice'

type Props = { readonly contract: StoredContract; readonly onSave: () => void; readonly onErase: () => void }

export function ContractRow({ contract, onSave, onErase }: Props) {
  const name = contract.unreadable ? say('A record that cannot be read') : contract.title || contract.address
  return (
    <li class="row">
      <div class="row-body">
        <h3>{name}</h3>
        {contract.title && <p class="faint address">{isFile(contract) ? say('A file that you opened') : contract.address}</p>}
        <p class="faint">{contract.unreadable ?? aboutIt(contract)}</p>
      </div>
      <div class="row-buttons">
        <button type="button" class="button" aria-label={say('Save as a file: {1}', name)} onClick={onSave}>{say('Save as a file')}</button>
        <Twice label={say('Erase')} about={say('Erase {1}', name)} question={say('Erase it with everything that you decided and wrote on it?')} onYes={onErase} />
      </div>
    </li>
  )
}

/** One from a disk, which has no address that leads anywhere. */
const isFile = ({ address }: StoredContract) => address.startsWith('opened:')

function aboutIt({ seen, side, ticks, notes, decided, lines, texts }: StoredContract): string {
  const day = dayWords(new Date(seen))
  return [
    day && say('Last seen on {1}', day),
    side === undefined ? say('no side chosen') : say('you are {1}', side),
    ticks > 0 ? count(ticks, 'point confirmed', 'points confirmed') : '',
    decided > 0 ? count(decided, 'finding decided', 'findings decided') : '',
    notes > 0 ? count(notes, 'note') : '',
    lines > 0 ? count(lines, 'line of preparation', 'lines of preparation') : '',
    texts > 0 ? count(texts, 'version of its text', 'versions of its text') : '',
  ].filter(part => part !== '').join(' · ')
}
