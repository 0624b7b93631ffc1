/**
 * Runs in Google Docs' own world, before its scripts: only there can the editor be asked to tell its words and where they stand, and only then.
 * It answers on request, keeps nothing and trusts nobody; the page's scripts could hear and forge all that is said here.
 */
import { answeredName, askedName, parsed, requester, type Answer, type Question } from './surfaces/google-docs/bridge'

type Annotated = { readonly getText: () => unknown; readonly setSelection: (start: number, end: number) => void; readonly getSelection: () => unknown }
const page = window as { _docs_annotate_canvas_by_ext?: unknown; _docs_annotate_getAnnotatedText?: unknown }

if (!isThere()) settle()

function settle(): void {
  const early = document.readyState === 'loading'
  // Only where nobody asked before us; the editor looks once, as it starts.
  page._docs_annotate_canvas_by_ext ||= requester

  document.addEventListener(askedName, event => {
    const asked = parsed(String((event as CustomEvent).detail))
    if (!asked) return
    const { id, ...question } = asked as Question & { readonly id: unknown }
    const answer = (said: Answer) => document.dispatchEvent(new CustomEvent(answeredName, { detail: JSON.stringify({ id, ...said }) }))
    if (question.ask === 'here') answer({ early, asked: whoAsked() })
    else void reply(question).catch((): Answer => ({ failed: 'other-shape' })).then(answer)
  })
}

/** An earlier one of us answers before this event is over. */
function isThere(): boolean {
  let there = false
  const heard = () => { there = true }
  document.addEventListener(answeredName, heard)
  document.dispatchEvent(new CustomEvent(askedName, { detail: JSON.stringify({ id: '', ask: 'here' }) }))
  document.removeEventListener(answeredName, heard)
  return there
}

async function reply(question: Exclude<Question, { ask: 'here' }>): Promise<Answer> {
  const call = page._docs_annotate_getAnnotatedText
  if (typeof call !== 'function') return { failed: 'no-call' }
  // Anew each time: what the last call gave may hold the text as it was.
  const annotated = await Promise.race([call(requester) as Promise<Annotated>, new Promise<undefined>(resolve => { setTimeout(resolve, 2500) })])
  if (!annotated) return { failed: 'silent' }
  const text = String(annotated.getText())
  if (question.ask === 'text') return { text }
  const { start, expected } = question
  if (!text.startsWith(expected, start)) return { failed: 'other-words' }
  // Without a stretch that is selected, so that a key pressed next cannot delete a clause.
  annotated.setSelection(start, start)
  const [at] = annotated.getSelection() as readonly { readonly start?: unknown; readonly end?: unknown }[]
  return at?.start === start && at.end === start ? { moved: true } : { failed: 'unmoved' }
}

const whoAsked = () => (page._docs_annotate_canvas_by_ext === requester ? 'us' : page._docs_annotate_canvas_by_ext ? 'another' : 'nobody')
