/** Brings back a file that was saved: says first what would happen, and afterwards what did. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Restored, StoredContract } from '../../messages'
import { count, list } from '../../words/plain-words'
import { say } from '../../words/say'
import { background } from '../background'
import { FileButton } from '../file-button'
import { wordsOf } from '../told'
import { Twice } from '../twice'

type Plan = { readonly name: string; readonly json: string; readonly contracts: number; readonly known: number; readonly playbooks: readonly string[]; readonly settings: boolean; readonly left: readonly string[] }
type State = { readonly plan?: Plan; readonly problem?: string; readonly restored?: Restored }

/** Bytes: the letters of a backup that may be read, with room for those that take two. */
const largest = 60_000_000

type Props = { readonly contracts: readonly StoredContract[] | undefined; readonly onDone: () => Promise<void>; /** A button that stands before its own. */ readonly children: ComponentChildren }

export function Restore({ contracts = [], onDone, children }: Props) {
  const [{ plan, problem, restored }, setState] = useState<State>({})
  const [busy, setBusy] = useState(false)
  const read = async (name: string, json: string) => {
    try {
      setState({ plan: await planOf(name, json, contracts) })
    } catch (error) {
      setState({ problem: wordsOf(error) })
    }
  }
  const bring = async (how: 'merge' | 'replace') => {
    if (!plan || busy) return
    setBusy(true)
    try {
      setState({ restored: await background.restore(plan.json, how) })
      await onDone()
    } catch (error) {
      setState({ plan, problem: wordsOf(error) })
    }
    setBusy(false)
  }
  return (
    <>
      <p class="buttons">{children}<FileButton label={say('Bring back a saved file')} accept=".json,application/json" largest={largest} onText={(name, json) => void read(name, json)} onProblem={problem => setState({ problem })} /></p>
      {problem !== undefined && <p class="problem" role="alert">{problem}</p>}
      {plan && <Proposal plan={plan} here={contracts.length} busy={busy} onBring={how => void bring(how)} onCancel={() => setState({})} />}
      <output class="told">{restored && sayOf(restored)}</output>
      {restored && restored.left.length > 0 && <Left left={restored.left} />}
    </>
  )
}

type ProposalProps = { readonly plan: Plan; readonly here: number; readonly busy: boolean; readonly onBring: (how: 'merge' | 'replace') => void; readonly onCancel: () => void }

function Proposal({ plan: { name, contracts, known, playbooks, settings, left }, here, busy, onBring, onCancel }: ProposalProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const holds = [
    ...contracts > 0 ? [count(contracts, 'contract')] : [],
    ...playbooks.length > 0 ? [`${count(playbooks.length, 'playbook')} (${list(playbooks.slice(0, 5))}${playbooks.length > 5 ? ', …' : ''})`] : [],
    ...settings ? [say('settings')] : [],
  ]
  return (
    <div class="proposal">
      <h3 ref={heading} tabIndex={-1}>{name}</h3>
      <p>
        {say('It holds: {1}.', list(holds) || say('nothing that can be brought back'))}{' '}
        {known > 0 && `${say(known === contracts ? 'All of its contracts are here already.' : 'Contracts of it that are here already: {1}.', known)} `}{say('Nothing has changed yet.')}
      </p>
      {left.length > 0 && <Left left={left} />}
      <div class="ways">
        <div>
          <button type="button" class="button" disabled={busy} onClick={() => onBring('merge')}>{say('Add to what is here')}</button>
          <p class="faint">{say('Nothing that is here is lost. Where both say something, what you decided later counts; a playbook of the same name stays as it is here.')}</p>
        </div>
        <div>
          {left.length === 0 && <Twice label={say('Replace what is here')} about={say('Replace what is here with the file')} question={here === 0 ? say('Erase what is here and take what is in the file?') : say('Erase {1} here, with playbooks and settings, and take what is in the file?', count(here, 'contract'))} onYes={() => onBring('replace')} />}
          <p class="faint">{say(left.length > 0 ? 'What is here cannot be replaced with this file, because something in it cannot be read.' : 'Only what is in the file remains. Save what is here first, if you may want it back.')}</p>
        </div>
      </div>
      <p class="buttons"><button type="button" class="button" onClick={onCancel}>{say('Leave everything as it is')}</button></p>
    </div>
  )
}

const Left = ({ left }: { readonly left: readonly string[] }) => (
  <>
    <p>{say('Left out:')}</p>
    <ul class="bullets">{left.slice(0, 20).map(why => <li key={why}>{why}</li>)}{left.length > 20 && <li>{say('and {1} more', left.length - 20)}</li>}</ul>
  </>
)

function sayOf({ contracts, playbooks }: Restored): string {
  const came = [...contracts > 0 ? [count(contracts, 'contract')] : [], ...playbooks > 0 ? [count(playbooks, 'playbook')] : []]
  return came.length === 0 ? say('The settings from the file are here now.') : say('Brought back from the file: {1}.', list(came))
}

/** Throws one plain sentence where the file is no backup. */
async function planOf(name: string, json: string, here: readonly StoredContract[]): Promise<Plan> {
  const { readBackup } = await import('../../storage/backup')
  const { contracts, playbooks, settings, left } = readBackup(json)
  const known = [...contracts].filter(([key, { address }]) => here.some(mine => mine.key === key || mine.address === address)).length
  return { name, json, contracts: contracts.size, known, playbooks: Object.keys(playbooks), settings: settings !== undefined, left: [...left.values()] }
}
