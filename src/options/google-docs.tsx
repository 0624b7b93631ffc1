/** Google Docs changes without a word to anybody. This says to support what still works there, in words that the reader sees first. */
import { useState } from 'preact/hooks'
import { browser } from '../browser'
import { say } from '../words/say'
import { background } from './background'
import { browserName } from './browser-name'

type Told = { readonly words: string; readonly text?: string }

export function GoogleDocs() {
  const [{ words, text }, setTold] = useState<Told>({ words: '' })
  const copy = async () => {
    setTold({ words: say('Asking…') })
    setTold(await copied())
  }
  return (
    <section aria-labelledby="google-docs">
      <h2 id="google-docs">{say('Google Docs')}</h2>
      <p class="faint">{say('Google may change how Google Docs shows a document at any time. If a document is not read or marked as it should be, have it reviewed, come back here and copy a line for whoever helps you with Evenhand. It says what works, and holds no word of your contract. Nothing is sent: it only goes where you paste it.')}</p>
      <p class="buttons"><button type="button" class="button" onClick={() => void copy()}>{say('Copy a line for support')}</button></p>
      <output class="told">{words}</output>
      {text !== undefined && <pre class="line">{text}</pre>}
    </section>
  )
}

/** Asks every such document that is under review, and puts what they tell on the clipboard. */
async function copied(): Promise<Told> {
  try {
    const lines = await background.googleDocsCheck()
    if (lines.length === 0) return { words: say('No Google Docs document is under review now. Open yours, click Evenhand’s icon there, and then come back to this page.') }
    const text = [['Evenhand', browser.runtime.getManifest().version].join(' ') + `, ${browserName(navigator.userAgent)}`, ...lines].join('\n')
    return await navigator.clipboard.writeText(text).then(() => ({ words: say('Copied. This is all of it:'), text }), () => ({ words: say('The browser did not let us copy. Select the words and copy them yourself:'), text }))
  } catch {
    return { words: say('Evenhand did not answer. Please try again.') }
  }
}
