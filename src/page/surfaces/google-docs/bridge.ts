/**
 * What the page script and our script in the page's own world say to each other, through events of the document. The page's scripts can hear and
 * forge all of it, so nothing secret is asked, and what is answered is text to be read and marked: no answer leads to anything else.
 * Both sides send strings: Firefox lets neither world read the other's objects.
 */

/** Names that change with the form of what is said: a script of an older Evenhand, left in a page, hears nothing. */
export const askedName = 'evenhand-docs-1-asked', answeredName = 'evenhand-docs-1-answered'

/** What Google Docs is told of who asks for its annotations: our own id, as in the manifest. */
export const requester = '{32d03543-c78f-47b3-a4a7-24485b7f2819}'

/** `caret` puts the caret before the character `start`, and only where `expected` stands there. */
export type Question = { readonly ask: 'here' } | { readonly ask: 'text' } | { readonly ask: 'caret'; readonly start: number; readonly expected: string }

export type Answer = Here | { readonly text: string } | { readonly moved: true } | { readonly failed: Failure }

/** `early`: our script was there before the page's own, as it must be for the editor to tell where words stand. `asked`: who asked for that. */
export type Here = { readonly early: boolean; readonly asked: 'us' | 'another' | 'nobody' }

/** The call is not there; does not answer; answers with something else; other words stand there now; it did not move. */
export type Failure = 'no-call' | 'silent' | 'other-shape' | 'other-words' | 'unmoved'

/** Characters of a document: Google lets it have half as many. A page that tells more is not telling the document. */
export const longestText = 2_000_000
/** Characters of an answer, in which each of the text's may take six. */
const longest = longestText * 6
/** Milliseconds to wait for an answer; our script over there gives up on Google a little earlier. */
const patience = 3_000

export type Bridge = {
  /** Undefined where our script is not in the page's world. */
  here(): Here | undefined
  text(): Promise<string | { readonly failed: Failure }>
  /** True where the caret is there now, and the editor has gone to it or is on its way. */
  caret(start: number, expected: string): Promise<boolean>
}

export function bridgeIn(document: Document): Bridge {
  let asked = 0

  const ask = (question: Question, heard: (answer: Record<string, unknown>) => void): (() => void) => {
    const id = `${Date.now()}-${++asked}`
    const listen = (event: Event) => {
      const { detail } = event as CustomEvent<unknown>
      const answer = typeof detail === 'string' && detail.length < longest ? parsed(detail) : undefined
      if (answer?.['id'] !== id) return
      stop()
      heard(answer)
    }
    const stop = () => document.removeEventListener(answeredName, listen)
    document.addEventListener(answeredName, listen)
    document.dispatchEvent(new CustomEvent(askedName, { detail: JSON.stringify({ id, ...question }) }))
    return stop
  }
  const waitFor = (question: Question) => new Promise<Record<string, unknown>>(resolve => {
    let timer: ReturnType<typeof setTimeout> | undefined
    // A page that forges answers does so before this returns.
    const stop = ask(question, answer => {
      clearTimeout(timer)
      resolve(answer)
    })
    timer = setTimeout(() => {
      stop()
      resolve({ failed: 'silent' })
    }, patience)
  })

  return {
    here() {
      let here: Here | undefined
      // Both worlds hear an event before it is over.
      ask({ ask: 'here' }, ({ early, asked }) => { here = { early: early === true, asked: asked === 'us' || asked === 'another' ? asked : 'nobody' } })()
      return here
    },
    async text() {
      const { text, failed } = await waitFor({ ask: 'text' })
      return typeof text === 'string' && text.length <= longestText ? text : { failed: typeof failed === 'string' ? failed as Failure : 'other-shape' }
    },
    async caret(start, expected) {
      const { moved } = await waitFor({ ask: 'caret', start, expected })
      return moved === true
    },
  }
}

/** Undefined for what is no object written as JSON. */
export function parsed(detail: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(detail)
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : undefined
  } catch {
    return undefined
  }
}
