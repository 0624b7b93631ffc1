/** The talk sheet: the open questions in order, on one page, to have beside you while you talk. */
import { handOver } from '../../handover/hand-over'
import { asText } from '../../handover/as-text'
import { talkSheet } from '../../handover/talk-sheet'
import { dayWords } from '../../words/value-words'
import { CopyButton } from '../copy-button'
import type { ReviewState } from '../grouping'
import { PaperPreview } from '../papers/paper-preview'
import { PrintButton } from '../papers/print-button'
import { saveFile } from '../../save-file'
import { say } from '../../words/say'

export function Talk({ state }: { readonly state: ReviewState }) {
  const paper = talkSheet(state, dayWords(new Date()))
  const save = () => {
    const page = handOver({ what: 'talk-sheet', as: 'html' }, state, new Date())
    if (page) saveFile(page.name, page.type, page.text)
  }
  return (
    <>
      <p class="hint">{say('Your open questions in order, on one page. Ask, listen, and sum up what you heard before you go on.')}</p>
      <div class="talk-buttons">
        <CopyButton text={asText(paper)} what={say('the talk sheet')} label={say('Copy')} class="button" />
        <PrintButton tab={state.tab} what="talk-sheet" />
        <button type="button" class="button" onClick={save}>{say('Save as a page')}</button>
      </div>
      <PaperPreview paper={paper} level={3} />
    </>
  )
}
