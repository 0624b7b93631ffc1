import type { Coverage } from '../messages'
import { say } from '../words/say'
import type { OnFetch } from './fetch-file'

type Props = {
  readonly remedy: Coverage['remedy']
  readonly class: string
  readonly busy: boolean
  readonly onReload: () => void
  readonly onFetch: OnFetch
}

/** What the reader can do where a page was read in part or not at all, as a button. */
export function Remedy({ remedy, class: looks, busy, onReload, onFetch }: Props) {
  if (!remedy) return null
  return remedy === 'reload'
    ? <button type="button" class={looks} disabled={busy} onClick={onReload}>{say('Reload this tab')}</button>
    : <button type="button" class={looks} disabled={busy} onClick={() => onFetch('download')}>{say('Review it as a Word file')}</button>
}
