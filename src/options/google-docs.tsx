/** Google Docs changes without a word to anybody. This says to support what still works there, in words that the reader sees first. */
import { useState } from 'preact/hooks'
import { browser } from '../browser'
import { background } from './background'
import { browserName } from './browser-name'

type Told = { readonly say: string; readonly text?: string }

const noneOpen = 'No Google Docs document is under review now. Open yours, click Evenhand’s icon there, and then come back to this page.'

export function GoogleDocs() {
  const [{ say, text }, setTold] = useState<Told>({ say: '' })
  const copy = async () => {
    setTold({ say: 'Asking…' })
    setTold(await copied())
  }
  return (
    <section aria-labelledby="google-docs">
      <h2 id="google-docs">Google Docs</h2>
      <p class="faint">
        Google may change how Google Docs shows a document at any time. If a document is not read or marked as it should be, have it reviewed, come back here and copy
        a line for whoever helps you with Evenhand. It says what works, and holds no word of your contract. Nothing is sent: it only goes where you paste it.
      </p>
      <p class="buttons"><button type="button" class="button" onClick={() => void copy()}>Copy a line for support</button></p>
      <output class="told">{say}</output>
      {text !== undefined && <pre class="line">{text}</pre>}
    </section>
  )
}

/** Asks every such document that is under review, and puts what they tell on the clipboard. */
async function copied(): Promise<Told> {
  try {
    const lines = await background.googleDocsCheck()
    if (lines.length === 0) return { say: noneOpen }
    const text = [`Evenhand ${browser.runtime.getManifest().version}, ${browserName(navigator.userAgent)}`, ...lines].join('\n')
    return await navigator.clipboard.writeText(text).then(() => ({ say: 'Copied. This is all of it:', text }), () => ({ say: 'The browser did not let us copy. Select the words and copy them yourself:', text }))
  } catch {
    return { say: 'Evenhand did not answer. Please try again.' }
  }
}
