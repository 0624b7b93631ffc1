/** Shows one paper in a tab and offers to print it. */
import { render } from 'preact'
import { paperOf } from '../handover/hand-over'
import { style } from '../handover/print-style'
import type { PanelToBackground } from '../messages'
import { patiently } from '../patiently'
import { remote } from '../wire'
import { PaperSheet } from './papers/paper-sheet'
import { printWanted } from './papers/print-address'
import { say } from '../words/say'

await show()

async function show(): Promise<void> {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets = [sheet]
  const wanted = printWanted(location.search)
  const state = wanted && await patiently(() => remote<PanelToBackground>('background').stateOf(wanted.tab)).catch(() => undefined)
  if (!wanted || state?.kind !== 'review') {
    render(<p>{say('The contract is not open any more. Open it, and print from there.')}</p>, document.body)
    return
  }
  const paper = paperOf(wanted.what, state, new Date())
  document.title = paper.title
  render(<PaperSheet paper={paper} />, document.body)
  print()
}
