import { useEffect, useRef, useState } from 'preact/hooks'
import type { RuleText } from '../../engine/texts'
import { groupWords, tierWords, type Group } from '../../words/plain-words'
import { translated, say } from '../../words/say'
import { Marked } from './marked'

const bySeverity: Readonly<Record<RuleText['severity'], Group>> = { 4: 'stop', 3: 'change', 2: 'clarify', 1: 'tidy' }

type Props = {
  readonly rule: RuleText
  /** The page's address leads to it. */
  readonly wanted: boolean
  /** It is never shown. */
  readonly off: boolean
  readonly onSet: (on: boolean) => void
}

export function RuleRow({ rule: { id, severity, tier, title, why, ask, fallback, sources, flags, passes }, wanted, off, onSet }: Props) {
  const row = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(wanted)
  useEffect(() => {
    if (!wanted) return
    setOpen(true)
    row.current?.scrollIntoView()
    row.current?.querySelector('summary')?.focus({ preventScroll: true })
  }, [wanted])
  const group = tier === 'judgement' ? 'look' : bySeverity[severity]
  return (
    <details ref={row} class="rule" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary><span class="rule-title">{translated(title)}</span> <span class={`group ${group}`}>{groupWords[group]}</span>{off && <span class="off"> {say('never shown')}</span>}</summary>
      {open && (
        <div class="rule-body">
          <p>{translated(why)}</p>
          <dl class="facts">
            <div><dt>{say('Ask')}</dt><dd>{translated(ask)}</dd></div>
            {fallback && <div><dt>{say('Settle for')}</dt><dd>{translated(fallback)}</dd></div>}
            <div><dt>{say('How sure')}</dt><dd>{tierWords[tier]}</dd></div>
            {sources.length > 0 && <div><dt>{say('Sources')}</dt><dd>{sources.join('; ')}</dd></div>}
            <div><dt>{say('Its name in a playbook')}</dt><dd><a href={`#rules/${id}`}><code>{id}</code></a></dd></div>
          </dl>
          <Examples title={say('It marks')} examples={flags} />
          <Examples title={say('It leaves alone')} examples={passes} />
          <p class="buttons"><button type="button" class="button" onClick={() => onSet(off)}>{say(off ? 'Show this rule again' : 'Never show this rule, in any contract')}</button></p>
        </div>
      )}
    </details>
  )
}

const Examples = ({ title, examples }: { readonly title: string; readonly examples: readonly string[] }) => (
  <>
    <h3>{title}</h3>
    <ul class="examples">{examples.map(example => <li key={example}><Marked text={example} /></li>)}</ul>
  </>
)
