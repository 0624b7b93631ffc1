/** What there is to say of how the contract was read, and what can be done about it. */
import type { Coverage } from '../messages'
import { Remedy } from './remedy'
import { say } from '../words/say'

type Props = { readonly coverage: Coverage; readonly busy: boolean; readonly onReload: () => void }

export function CoverageStrip({ coverage: { say: told, remedy }, busy, onReload }: Props) {
  if (!told && remedy !== 'reload') return null
  return (
    <p class="strip">
      {told}{told && remedy === 'reload' && ' '}
      <Remedy remedy={remedy} class="link" busy={busy} onReload={onReload} />
      {busy && remedy === 'reload' && <span class="faint reading"> {say('Reading…')}</span>}
    </p>
  )
}
