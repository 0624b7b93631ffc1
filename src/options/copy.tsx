import { useState } from 'preact/hooks'

/** Puts `text` on the clipboard. `what` completes "Copy …". */
export function Copy({ text, what }: { readonly text: string; readonly what: string }) {
  const [told, setTold] = useState('')
  const copy = () => navigator.clipboard.writeText(text).then(() => setTold('Copied.'), () => setTold('The browser did not let us copy. Select the words and copy them yourself.'))
  return <><button type="button" class="button" onClick={() => void copy()}>Copy {what}</button> <output>{told}</output></>
}
