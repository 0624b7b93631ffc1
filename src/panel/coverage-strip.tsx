/** What there is to say of how the contract was read, and what can be done about it. */
import type { Coverage } from '../messages'
import { Remedy } from './remedy'

type Props = { readonly coverage: Coverage; readonly busy: boolean; readonly onReload: () => void }

export function CoverageStrip({ coverage: { say, remedy }, busy, onReload }: Props) {
  if (!say && remedy !== 'reload') return null
  return (
    <p class="strip">
      {say}{say && remedy === 'reload' && ' '}
      <Remedy remedy={remedy} class="link" busy={busy} onReload={onReload} />
      {busy && remedy === 'reload' && <span class="faint reading"> Reading…</span>}
    </p>
  )
}
