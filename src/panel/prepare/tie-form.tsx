/** What to check, in plain words: "Days to pay — at most — 30 days". It counts as soon as it is complete. */
import { useState } from 'preact/hooks'
import type { Tie } from '../../engine/bottom-lines'
import type { Review } from '../../engine/review'
import { termWords } from '../../words/term-words'
import type { Measure, Parts } from './ties'
import { comparisonsOf, measureOf, partsOf, tieable, unitsOf, valueOf } from './ties'
import { say } from '../../words/say'

type Props = {
  readonly tie: Tie | undefined
  readonly keyTerms: Review['keyTerms']
  readonly onTie: (tie: Tie) => void
  /** Absent where nothing is tied yet. */
  readonly onUntie?: () => void
}

export function TieForm({ tie, keyTerms, onTie, onUntie }: Props) {
  const [term, setTerm] = useState(tie?.term ?? '')
  const measure = measureOf(term)
  const [comparison, setComparison] = useState<Tie['comparison']>(tie?.comparison ?? 'at-most')
  const [parts, setParts] = useState<Parts>(tie ? partsOf(measure, tie.value) : { amount: '', unit: '' })

  const keep = (next: { readonly term?: string; readonly comparison?: Tie['comparison']; readonly parts?: Parts }) => {
    const whole = { term, comparison, parts, ...next }
    const value = valueOf(measureOf(whole.term), whole.parts)
    if (whole.term !== '' && value !== undefined) onTie({ term: whole.term, comparison: whole.comparison, value })
  }
  const choose = (chosen: string) => {
    const found = tieable.find(one => one.term === chosen)
    if (!found) return
    const fresh = { amount: '', unit: found.measure === 'money' ? currencyIn(keyTerms) : unitsOf[found.measure][0]?.[0] ?? '' }
    setTerm(chosen)
    setComparison(found.comparison)
    setParts(fresh)
  }
  const change = (next: Parts) => {
    setParts(next)
    keep({ parts: next })
  }
  const isThere = (one: string) => keyTerms.some(({ kind }) => kind === one)

  return (
    <fieldset class="tie">
      <legend class="unseen">{say('What to check in the text')}</legend>
      <select aria-label={say('What it is about')} value={term} onChange={event => choose(event.currentTarget.value)}>
        {term === '' && <option value="">{say('What is it about?')}</option>}
        <Terms label={say('The text speaks of it')} terms={terms.filter(isThere)} />
        <Terms label={say('Not found in the text so far')} terms={terms.filter(one => !isThere(one))} />
      </select>
      {term !== '' && (
        <>
          <select aria-label={say('How it compares')} value={comparison} onChange={event => { const next = event.currentTarget.value as Tie['comparison']; setComparison(next); keep({ comparison: next }) }}>
            {comparisonsOf(measure).map(([name, words]) => <option key={name} value={name}>{words}</option>)}
          </select>
          <Amount measure={measure} value={parts.amount} onAmount={amount => change({ ...parts, amount })} />
          {unitsOf[measure].length > 0 && (
            <select aria-label={say('Unit')} value={parts.unit} onChange={event => change({ ...parts, unit: event.currentTarget.value })}>
              {unitsFor(measure, parts.unit).map(([unit, words]) => <option key={unit} value={unit}>{words}</option>)}
            </select>
          )}
        </>
      )}
      {onUntie && <button type="button" class="link" onClick={onUntie}>{say('Do not check this line')}</button>}
    </fieldset>
  )
}

const terms = tieable.map(({ term }) => term)

const Terms = ({ label, terms }: { readonly label: string; readonly terms: readonly string[] }) =>
  terms.length === 0 ? null : <optgroup label={label}>{terms.map(term => <option key={term} value={term}>{termWords(term)}</option>)}</optgroup>

const amountWords: Readonly<Record<Measure, string>> = { duration: say('How long'), money: say('How much'), rate: say('How many per cent'), day: say('Which day'), name: say('Which one') }

function Amount({ measure, value, onAmount }: { readonly measure: Measure; readonly value: string; readonly onAmount: (amount: string) => void }) {
  const field = { 'aria-label': amountWords[measure], value, onInput: (event: { readonly currentTarget: HTMLInputElement }) => onAmount(event.currentTarget.value) }
  if (measure === 'day') return <input type="date" {...field} />
  return <input type="text" inputMode={measure === 'name' ? 'text' : 'decimal'} class={measure === 'name' ? 'tie-name' : 'tie-amount'} maxLength={200} {...field} />
}

/** A currency of the contract that is not among ours is offered too. */
const unitsFor = (measure: Measure, unit: string) => unitsOf[measure].some(([one]) => one === unit) || unit === '' ? unitsOf[measure] : [...unitsOf[measure], [unit, unit] as const]

/** The currency that the contract counts in, as far as it names one. */
const currencyIn = (keyTerms: Review['keyTerms']) => keyTerms.map(({ value }) => /^([A-Z]{3}) \d/.exec(value)?.[1]).find(code => code !== undefined) ?? 'EUR'
