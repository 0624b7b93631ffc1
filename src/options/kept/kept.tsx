/** What is stored, to be seen, taken along, brought back and erased. */
import { fileName } from '../../handover/file-name'
import type { StoredContract } from '../../messages'
import { say } from '../../words/say'
import { background } from '../background'
import { forgetDrafts } from '../playbooks/drafts'
import { saveFile } from '../../save-file'
import { Told, useTold } from '../told'
import { Twice } from '../twice'
import { useAsked } from '../use-asked'
import { ContractRow } from './contract-row'
import { Restore } from './restore'

const storedContracts = () => background.storedContracts()

export function Kept() {
  const { told, act } = useTold()
  const { value: contracts, problem, again } = useAsked(storedContracts)
  const erase = ({ key, title, address }: StoredContract) => act(async () => {
    await background.erase(key)
    await again()
    return say('{1} is erased.', title || address || say('The record'))
  })
  const eraseAll = () => act(async () => {
    await background.eraseAll()
    forgetDrafts()
    await again()
    return say('Everything is erased.')
  })
  const saveAs = (name: string, json: Promise<string>) => act(async () => {
    saveFile(name, 'application/json', await json)
    return say('The file is in your downloads.')
  })
  const save = () => saveAs(`evenhand-${today()}.json`, background.exportAll())
  const saveOne = ({ key, title }: StoredContract) => saveAs(fileName(title, today(), 'json'), background.exportContract(key))
  return (
    <>
      <Explanation />
      <Told told={told} problems={[problem]} />
      <Contracts contracts={contracts} onSave={contract => void saveOne(contract)} onErase={contract => void erase(contract)} />
      <section aria-labelledby="backup">
        <h2 id="backup">{say('Backup')}</h2>
        <p class="faint">{say('The file holds everything that is kept, notes and texts of contracts included, in a form that people and programs can read (JSON). Whoever has the file can read it, so keep it where you keep your contracts. You can bring it back here, or in another browser.')}</p>
        <Restore contracts={contracts} onDone={again}>
          <button type="button" class="button" onClick={() => void save()}>{say('Save everything as a file')}</button>
        </Restore>
      </section>
      <section aria-labelledby="all">
        <h2 id="all">{say('Erase everything')}</h2>
        <p class="faint">{say('Every contract with what you decided and wrote, every playbook and setting, and what was sent to your other browsers. Files that you saved are not erased.')}</p>
        <div class="buttons"><Twice label={say('Erase everything')} about={say('Erase everything')} question={say('Erase every contract, note, playbook and setting? This cannot be undone.')} onYes={() => void eraseAll()} /></div>
      </section>
    </>
  )
}

function Explanation() {
  return (
    <p>
      {say('Evenhand works inside this browser. Nothing leaves it, unless you choose that your settings travel to your other browsers: there is no server, no account and no statistics.')}{' '}
      {say('A contract is kept from your first decision on it, and not before: its title and address, when it was seen, the side you are on, what you decided, confirmed and prepared with the words it rests on, and your notes. So that you can be told what the other side changed, the text of its last five versions is kept too, as long as there is room.')}
    </p>
  )
}

type ContractsProps = { readonly contracts: readonly StoredContract[] | undefined; readonly onSave: (contract: StoredContract) => void; readonly onErase: (contract: StoredContract) => void }

function Contracts({ contracts, onSave, onErase }: ContractsProps) {
  return (
    <section aria-labelledby="contracts" aria-busy={contracts === undefined}>
      <h2 id="contracts">{say('Contracts')}{contracts && contracts.length > 0 && <span class="number"> {contracts.length}</span>}</h2>
      {contracts?.length === 0 && <p class="faint">{say('None so far. One appears here when you choose a side, decide on a finding, confirm a point or write something down.')}</p>}
      {contracts && contracts.length > 0 && <ul>{contracts.map(contract => <ContractRow key={contract.key} contract={contract} onSave={() => onSave(contract)} onErase={() => onErase(contract)} />)}</ul>}
    </section>
  )
}

/** The reader's own date, as 2026-11-23. */
const today = () => new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date())
