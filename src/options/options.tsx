/** What is stored, to be seen, taken along and erased. */
import type { ComponentChildren } from 'preact'
import type { StoredContract } from '../messages'
import { ContractRow } from './contract-row'
import { GoogleDocs } from './google-docs'
import { saveFile } from './save-file'
import { Twice } from './twice'
import { hostOf, useStored } from './use-stored'

export function Options() {
  const { contracts, sites, always, problem, done, erase, eraseAll, endDiscreet, endAlways, exportAll } = useStored()
  return (
    <main>
      <h1>What Evenhand keeps</h1>
      <Explanation />
      {problem !== '' && <p class="problem" role="alert">{problem}</p>}
      <output class="done">{done}</output>
      <Contracts contracts={contracts} onErase={contract => void erase(contract)} />
      <Sites id="always" title="Sites where Evenhand is always on" action="Stop" named={pattern => `Stop being always on for ${hostOf(pattern)}`} sites={always} show={hostOf} onEnd={pattern => void endAlways(pattern)}>
        Contracts on these sites are reviewed without a click; pages that are no contract are left alone. Stopping gives the browser’s permission back, but for Google Docs, where it comes with Evenhand.
      </Sites>
      <Sites id="sites" title="Sites in discreet mode" action="End" named={site => `End discreet mode on ${site}`} sites={sites} show={site => site} onEnd={site => void endDiscreet(site)}>
        On these sites nothing is marked on the page, so that the page cannot see what Evenhand found.
      </Sites>
      <GoogleDocs />
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

type SitesProps = {
  readonly id: string
  readonly title: string
  readonly sites: readonly string[] | undefined
  readonly show: (site: string) => string
  /** What the button says, and what it is called where it is read out. */
  readonly action: string
  readonly named: (site: string) => string
  readonly onEnd: (site: string) => void
  readonly children: ComponentChildren
}

function Sites({ id, title, sites, show, action, named, onEnd, children }: SitesProps) {
  return (
    <section aria-labelledby={id} aria-busy={sites === undefined}>
      <h2 id={id}>{title}</h2>
      <p class="faint">{children} {sites?.length === 0 && 'There are none. The panel has the switch.'}</p>
      {sites && sites.length > 0 && (
        <ul>
          {sites.map(site => (
            <li key={site} class="row">
              <span class="row-body">{show(site)}</span>
              <button type="button" class="button" aria-label={named(site)} onClick={() => onEnd(site)}>{action}</button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The reader's own date, as 2026-11-23. */
const today = () => new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date())
