/** What was looked for, and is fine: by what it is about, for a reader who knows no rule by name. */
import { useState } from 'preact/hooks'
import { count, familyOfRule } from '../../words/plain-words'
import { say } from '../../words/say'

export function Cleared({ cleared }: { readonly cleared: readonly { readonly rule: string }[] }) {
  const [open, setOpen] = useState(false)
  if (cleared.length === 0) return null
  const families = new Map<string, number>()
  for (const { rule } of cleared) families.set(familyOfRule(rule), (families.get(familyOfRule(rule)) ?? 0) + 1)
  return (
    <section class="folded">
      <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>{say('Checked and fine ({1})', cleared.length)}</button>
      {open && (
        <>
          <p class="group-note">{say('We looked for these and found nothing to object to. That is not a promise that nothing is there.')}</p>
          <ul class="cleared">{[...families].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([family, n]) => <li key={family}>{family}<span class="faint">{count(n, 'check')}</span></li>)}</ul>
        </>
      )}
    </section>
  )
}
