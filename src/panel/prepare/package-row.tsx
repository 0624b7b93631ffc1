/** One trade: what is given for what, the sentence to send, and how far it has come. */
import { useRef } from 'preact/hooks'
import type { Package, Ware } from '../../messages'
import { CopyButton } from '../copy-button'
import { LineField } from './line-field'
import { RemoveButton } from './line-list'
import type { Lines } from './use-lines'
import { say } from '../../words/say'

const stateWords: Readonly<Record<Package['state'], string>> = { planned: say('planned'), offered: say('offered'), agreed: say('agreed') }

type Props = { readonly line: Package; readonly keeper: Lines; readonly onRemove: () => void; /** Shows a finding, where the text still holds it. */ readonly show: (finding: string) => (() => void) | undefined }

export function PackageRow({ line, keeper, onRemove, show }: Props) {
  const now = useRef(line)
  now.current = line
  const { at: _, ...own } = line
  const about = line.want.map(({ text }) => text).join(', ')
  return (
    <li class={`package ${line.state}`}>
      <dl>
        <div><dt>{say('I give')}</dt><dd><Wares wares={line.give} show={show} /></dd></div>
        <div><dt>{say('I get')}</dt><dd><Wares wares={line.want} show={show} /></dd></div>
      </dl>
      <LineField
        place={keeper.place(line.id, sentence => {
          const { at: _, ...latest } = now.current
          return { ...latest, sentence }
        })}
        saved={line.sentence} label={say('The sentence to send, for {1}', about)}
      />
      <div class="package-foot">
        <select aria-label={say('How far it has come: {1}', about)} value={line.state} onChange={event => keeper.write({ ...own, state: event.currentTarget.value as Package['state'] })}>
          {Object.entries(stateWords).map(([state, words]) => <option key={state} value={state}>{words}</option>)}
        </select>
        <span class="spring" />
        <CopyButton text={line.sentence} what={say('the trade for {1}', about)} />
        <RemoveButton of={say('the trade for {1}', about)} onRemove={onRemove} />
      </div>
    </li>
  )
}

function Wares({ wares, show }: { readonly wares: readonly Ware[]; readonly show: Props['show'] }) {
  return (
    <>
      {wares.map(({ text, finding }) => {
        const go = finding === undefined ? undefined : show(finding)
        return <span key={text} class="ware">{go ? <button type="button" class="link" onClick={go}>{text}</button> : text}</span>
      })}
    </>
  )
}
