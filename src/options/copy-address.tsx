import { useState } from 'preact/hooks'
import { say } from '../words/say'

/** Puts an address on the clipboard. */
export function CopyAddress({ address }: { readonly address: string }) {
  const [told, setTold] = useState('')
  const copy = () => navigator.clipboard.writeText(address).then(() => setTold(say('Copied.')), () => setTold(say('The browser did not let us copy. Select the words and copy them yourself.')))
  return <><button type="button" class="button" onClick={() => void copy()}>{say('Copy the address')}</button> <output>{told}</output></>
}
