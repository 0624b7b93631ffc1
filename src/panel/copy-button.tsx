import { useEffect, useState } from 'preact/hooks'
import { useActions } from './actions'

/** Puts `text` on the clipboard. `what` completes "Copy …" and "… copied" for those who cannot see where the button stands. */
export function CopyButton({ text, what, label = 'copy', class: looks = 'quiet' }: { readonly text: string; readonly what: string; readonly label?: string; readonly class?: string }) {
  const { say, tell } = useActions()
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
      tell(`Copied: ${what}.`)
    } catch {
      say('The browser did not let us copy. Select the words and copy them yourself.')
    }
  }
  return <button type="button" class={looks} aria-label={`${label === 'copy' ? 'Copy' : label}: ${what}`} onClick={() => void copy()}>{copied ? 'copied' : label}</button>
}
