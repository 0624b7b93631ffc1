/** The talk sheet: the open questions in order, on one page, to have beside you while you talk. */
import { asHtml } from '../../handover/as-html'
import { asText } from '../../handover/as-text'
import { fileName } from '../../handover/file-name'
import type { Block } from '../../handover/paper'
import { talkSheet } from '../../handover/talk-sheet'
import { dayWords } from '../../words/value-words'
import { CopyButton } from '../copy-button'
import type { ReviewState } from '../grouping'
import { saveFile } from '../save-file'

export function Talk({ state }: { readonly state: ReviewState }) {
  const paper = talkSheet(state, dayWords(new Date()))
  return (
    <>
      <p class="hint">Your open questions in order, on one page. Ask, listen, and sum up what you heard before you go on.</p>
      <div class="talk-buttons">
        <CopyButton text={asText(paper)} what="the talk sheet" label="Copy" class="button" />
        <button type="button" class="button" onClick={() => print()}>Print</button>
        <button type="button" class="button" onClick={() => saveFile(fileName(state.title, 'talk-sheet', 'html'), 'text/html', asHtml(paper))}>Save as a page</button>
      </div>
      <article class="talk-sheet">
        <h3>{paper.title}</h3>
        {paper.blocks.map((block, i) => <SheetBlock key={i} block={block} />)}
      </article>
    </>
  )
}

function SheetBlock({ block }: { readonly block: Block }) {
  if (block.kind === 'heading') return <h4>{block.words}</h4>
  if (block.kind === 'list') return <ul>{block.items.map(item => <li key={item}>{item}</li>)}</ul>
  if (block.kind === 'words') return <p>{block.words}</p>
  if (block.kind !== 'points') return null
  return (
    <ol>
      {block.points.map(({ title, about, lines }, i) => (
        <li key={i}>
          <p class="talk-question">{title}</p>
          <p class="faint">{about.join(' · ')}</p>
          {lines.map(([label, words]) => <p key={label}><span class="send-label">{label}</span> {words}</p>)}
        </li>
      ))}
    </ol>
  )
}
