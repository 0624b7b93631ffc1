/** Shows a Word document and, where changes are tracked in it, lets the reader have it as it would read with them or without. */
import { useState } from 'preact/hooks'
import type { ReadOptions } from '../../files/contract-file'
import type { View } from '../../files/docx/content'
import { preparedDocx, type PreparedDocx } from '../../files/docx/docx'
import { count } from '../../words/plain-words'
import { say } from '../../words/say'
import type { ShownFile } from '../shown-file'
import { showDocx, type ShownDocx } from './show-docx'

/** Throws an UnreadableFile, and the signal's reason where it was stopped. */
export async function openDocx(into: HTMLElement, bytes: Uint8Array, { signal, progress }: ReadOptions): Promise<ShownFile> {
  const left = new AbortController()
  const listeners: (() => void)[] = []
  let prepared: PreparedDocx, shown: ShownDocx | undefined
  const show = async (changes: View) => {
    prepared = await preparedDocx(bytes, { changes, ...signal && { signal }, ...progress && { progress } })
    const next = await showDocx(into, prepared, { ...signal && { signal } })
    // Drawn in the other's place.
    shown?.remove()
    shown = next
    if (left.signal.aborted) shown.remove()
    else for (const listener of listeners) listener()
  }
  await show('shown')
  return {
    source: {
      read: async () => ({ root: shown!.root, blocks: shown!.blocks(), coverage: prepared.contract.coverage, showing: prepared.contract.showing, took: 0, shadows: [], frames: [], hidden: new WeakSet() }),
      onNews: news => { listeners.push(news) },
    },
    tools: <Open changes={prepared!.changes} comments={prepared!.comments} onView={show} />,
    close() {
      left.abort()
      shown?.remove()
    },
  }
}

const views: readonly (readonly [View, string])[] = [['shown', say('with changes shown')], ['accepted', say('as accepted')], ['rejected', say('as rejected')]]

/** What the document's parties have yet to settle, and how it is read meanwhile. */
function Open({ changes, comments, onView }: { readonly changes: number; readonly comments: number; readonly onView: (view: View) => Promise<void> }) {
  const [busy, setBusy] = useState(false)
  if (changes === 0 && comments === 0) return null
  const turnTo = (view: View) => {
    setBusy(true)
    onView(view).catch(console.error).finally(() => setBusy(false))
  }
  return (
    <div class="docx-open">
      {changes > 0 && (
        <label>
          {count(changes, 'tracked change')}
          <select disabled={busy} aria-label={say('How tracked changes are read')} onChange={({ currentTarget }) => turnTo(currentTarget.value as View)}>
            {views.map(([view, words]) => <option key={view} value={view}>{words}</option>)}
          </select>
        </label>
      )}
      {comments > 0 && <span>{count(comments, 'open comment')}</span>}
    </div>
  )
}
