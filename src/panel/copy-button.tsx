import { useEffect, useState } from 'preact/hooks'
import { useActions } from './actions'
import { say } from '../words/say'

/** Puts `text` on the clipboard. `what` completes "Copy …" and "… copied" for those who cannot see where the button stands. */
export function CopyButton({ text, what, label, class: looks = 'quiet' }: { readonly text: string; readonly what: string; readonly label?: string; readonly class?: string }) {
  const { remark, tell } = useActions()
  const [copied, setCopied] = useState(false)

  useEffect(() => {
    if (!copied) return undefined
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      tell(say('Copied: {1}.', what))
    } catch {
      remark(say('The browser did not let us copy. Select the words and copy them yourself.'))
    }
  }
  return <button type="button" class={looks} aria-label={`${label ?? say('Copy')}: ${what}`} onClick={() => void copy()}>{copied ? say('copied') : label ?? say('copy')}</button>
}
