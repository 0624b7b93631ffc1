import type { Coverage } from '../messages'
import { say } from '../words/say'

type Props = {
  readonly remedy: Coverage['remedy']
  readonly class: string
  readonly busy: boolean
  readonly onReload: () => void
}

/** What the reader can do where a page was read in part or not at all, as a button. Downloading is done on the page itself: the sentence beside it says how. */
export function Remedy({ remedy, class: looks, busy, onReload }: Props) {
  if (remedy !== 'reload') return null
  return <button type="button" class={looks} disabled={busy} onClick={onReload}>{say('Reload this tab')}</button>
}
