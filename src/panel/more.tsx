/** What is needed now and then: papers to hand over, earlier versions, another playbook. */
import { useState } from 'preact/hooks'
import { Flyout } from './flyout'
import type { ReviewState } from './grouping'
import { PlaybookChooser } from './playbook-chooser'
import { say } from '../words/say'

export type Page = 'rounds' | 'papers'

const entries: readonly (readonly [Page, string])[] = [['papers', say('Hand over')], ['rounds', say('Versions')]]

export function More({ state, onPage }: { readonly state: ReviewState; readonly onPage: (page: Page) => void }) {
  const [open, setOpen] = useState(false)
  return (
    <Flyout label={say('More')} open={open} onOpen={setOpen}>
      {entries.map(([page, words]) => <button key={page} type="button" class="link" onClick={() => { setOpen(false); onPage(page) }}>{words}</button>)}
      <PlaybookChooser state={state} />
    </Flyout>
  )
}
