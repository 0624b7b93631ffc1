/** What is stored, to be seen, taken along and erased. */
import type { StoredContract } from '../messages'
import { ContractRow } from './contract-row'
import { saveFile } from './save-file'
import { Twice } from './twice'
import { useStored } from './use-stored'

export function Options() {
  const { contracts, sites, problem, done, erase, eraseAll, endDiscreet, exportAll } = useStored()
  return (
    <main>
      <h1>What Evenhand keeps</h1>
      <Explanation />
      {problem !== '' && <p class="problem" role="alert">{problem}</p>}
      <output class="done">{done}</output>
      <Contracts contracts={contracts} onErase={contract => void erase(contract)} />
      <Sites sites={sites} onEnd={site => void endDiscreet(site)} />
      <section aria-labelledby="all">
        <h2 id="all">All of it</h2>
        <p class="faint">The file holds everything that is kept, notes included, in a form that people and programs can read (JSON). Erasing here does not erase files that you saved.</p>
        <p class="buttons">
          <button type="button" class="button" onClick={() => void exportAll(json => saveFile(`evenhand-${today()}.json`, json))}>Save everything as a file</button>
          <Twice label="Erase everything" about="Erase everything" question="Erase every contract, note and setting? This cannot be undone." onYes={() => void eraseAll()} />
        </p>
      </section>
    </main>
  )
}

function Explanation() {
  return (
    <p>
      Evenhand works inside this browser. Nothing leaves it: there is no server, no account and no statistics. A contract is kept from your first decision on it,
      and not before: its title and address, when it was seen, the side you are on, the points you confirmed with the words they rest on, your notes, and
      a fingerprint of its text (numbers, from which the text cannot be read) by which it is known again at another address. The text itself is not kept.
    </p>
  )
}

function Contracts({ contracts, onErase }: { readonly contracts: readonly StoredContract[] | undefined; readonly onErase: (contract: StoredContract) => void }) {
  return (
    <section aria-labelledby="contracts" aria-busy={contracts === undefined}>
      <h2 id="contracts">Contracts{contracts && contracts.length > 0 && <span class="number"> {contracts.length}</span>}</h2>
      {contracts?.length === 0 && <p class="faint">None so far. One appears here when you choose a side, confirm a point or write a note.</p>}
      {contracts && contracts.length > 0 && <ul>{contracts.map(contract => <ContractRow key={contract.key} contract={contract} onErase={() => onErase(contract)} />)}</ul>}
    </section>
  )
}

function Sites({ sites, onEnd }: { readonly sites: readonly string[] | undefined; readonly onEnd: (site: string) => void }) {
  return (
    <section aria-labelledby="sites" aria-busy={sites === undefined}>
      <h2 id="sites">Sites in discreet mode</h2>
      <p class="faint">On these sites nothing is marked on the page, so that the page cannot see what Evenhand found. {sites?.length === 0 && 'There are none. The panel has the switch.'}</p>
      {sites && sites.length > 0 && (
        <ul>
          {sites.map(site => (
            <li key={site} class="row">
              <span class="row-body">{site}</span>
              <button type="button" class="button" aria-label={`End discreet mode on ${site}`} onClick={() => onEnd(site)}>End</button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The reader's own date, as 2026-11-23. */
const today = () => new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date())
