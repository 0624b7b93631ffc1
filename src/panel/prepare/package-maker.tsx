/** Puts a trade together: one thing to give, one to get. */
import { useState } from 'preact/hooks'
import type { Row } from '../grouping'
import type { Good } from './package-words'
import { say } from '../../words/say'

type Props = {
  /** What the reader can give, and what they want, as they marked it. */
  readonly gives: readonly Row[]
  readonly wants: readonly Row[]
  readonly onMake: (give: Good, want: Good) => void
}

/** For what no finding is about. */
const own = 'own'

export function PackageMaker({ gives, wants, onMake }: Props) {
  const [open, setOpen] = useState(false)
  const [give, setGive] = useState<Good>()
  const [want, setWant] = useState<Good>()
  if (!open) return <button type="button" class="button" onClick={() => setOpen(true)}>{say('Put a trade together')}</button>
  const close = () => {
    setOpen(false)
    setGive(undefined)
    setWant(undefined)
  }
  return (
    <form class="maker" onSubmit={event => {
      event.preventDefault()
      if (!give || !want) return
      onMake(give, want)
      close()
    }}>
      <Choose label={say('I give')} rows={gives} good={give} onGood={setGive} placeholder={say('a reference, a longer term, payment in advance')} />
      <Choose label={say('I get')} rows={wants} good={want} onGood={setWant} placeholder={say('a lower price, an earlier start')} />
      <div class="maker-buttons">
        <button type="submit" class="button primary" disabled={!give || !want}>{say('Keep this trade')}</button>
        <button type="button" class="button" onClick={close}>{say('Cancel')}</button>
      </div>
    </form>
  )
}

function Choose({ label, rows, good, onGood, placeholder }: { readonly label: string; readonly rows: readonly Row[]; readonly good: Good | undefined; readonly onGood: (good: Good | undefined) => void; readonly placeholder: string }) {
  const [chosen, setChosen] = useState(rows.length === 0 ? own : '')
  const choose = (key: string) => {
    setChosen(key)
    const row = rows.find(one => one.key === key)
    onGood(row && { row })
  }
  return (
    <div class="choose">
      {rows.length > 0 && (
        <select aria-label={label} value={chosen} onChange={event => choose(event.currentTarget.value)}>
          <option value="">{label} …</option>
          {rows.map(row => <option key={row.key} value={row.key}>{row.finding.title}{row.clause && `, ${row.clause}`}</option>)}
          <option value={own}>{say('something else')}</option>
        </select>
      )}
      {chosen === own && (
        <label class="own-words">{label}
          <input type="text" maxLength={500} placeholder={placeholder} value={good && 'text' in good ? good.text : ''} onInput={event => { const text = event.currentTarget.value; onGood(text.trim() === '' ? undefined : { text }) }} />
        </label>
      )}
    </div>
  )
}
