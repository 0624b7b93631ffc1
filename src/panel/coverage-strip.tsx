/** What there is to say of how the contract was read, and what can be done about it. */
import type { Coverage } from '../messages'
import type { OnFetch } from './fetch-file'
import { Remedy } from './remedy'
import { say } from '../words/say'

type Props = { readonly coverage: Coverage; readonly busy: boolean; readonly onReload: () => void; readonly onFetch: OnFetch }

export function CoverageStrip({ coverage: { say: told, remedy }, busy, onReload, onFetch }: Props) {
  if (!told && !remedy) return null
  return (
    <p class="strip">
      {told}{told && remedy && ' '}
      <Remedy remedy={remedy} class="link" busy={busy} onReload={onReload} onFetch={onFetch} />
      {busy && remedy === 'reload' && <span class="faint reading"> {say('Reading…')}</span>}
    </p>
  )
}
