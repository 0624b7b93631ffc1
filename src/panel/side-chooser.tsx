/** Which side are you? Always there: a question at first, a chip once it is answered. */
import { useEffect, useId, useRef } from 'preact/hooks'
import type { Review } from '../engine/review'
import { say } from '../words/say'

/** A role of the contract; null for neither side, or not sure. */
export type Choice = string | null

type Props = {
  readonly parties: Review['parties']
  /** undefined: not answered yet. */
  readonly chosen: Choice | undefined
  readonly onChoose: (choice: Choice) => void
}

export function SideChooser({ parties, chosen, onChoose }: Props) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const choices: readonly Choice[] = [...new Set(parties.map(party => party.role)), null]
  const current = chosen === undefined ? choices[0]! : chosen

  // The arrows move without choosing, because choosing turns every finding round.
  const onKey = (event: KeyboardEvent) => {
    const way = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 0
    if (way === 0) return
    event.preventDefault()
    const radios = [...box.current?.querySelectorAll<HTMLElement>('[role=radio]') ?? []]
    const here = radios.indexOf(document.activeElement as HTMLElement)
    radios[(here + way + radios.length) % radios.length]?.focus()
  }

  return (
    <div class="sides" role="radiogroup" aria-labelledby={id} ref={box} onKeyDown={onKey} tabIndex={-1}>
      <p id={id} class="sides-question">{say('Which side are you?')}</p>
      {choices.map(choice => (
        // A real radio button is chosen as soon as an arrow reaches it.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        <button key={choice ?? ''} type="button" role="radio" class="side" aria-checked={chosen !== undefined && chosen === choice} tabIndex={choice === current ? 0 : -1} onClick={() => onChoose(choice)}>
          {choice === null ? say('Neither / not sure') : <SideName role={choice} name={parties.find(party => party.role === choice)?.name} />}
        </button>
      ))}
    </div>
  )
}

const SideName = ({ role, name }: { readonly role: string; readonly name: string | undefined }) =>
  <><b>{role}</b>{name && name !== role && <span class="faint"> — {name}</span>}</>

/** The answered question, small; a click asks it again. Takes the focus where the answer was given by keyboard. */
export function SideChip({ chosen, asking, focus, onAsk }: { readonly chosen: Choice; readonly asking: boolean; readonly focus: boolean; readonly onAsk: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focus) button.current?.focus()
  }, [focus])
  return (
    <button type="button" class="side-chip" ref={button} aria-expanded={asking} onClick={onAsk}>
      <span class="unseen">{say('Your side:')} </span>{chosen ?? say('Neither side')}<svg class="arrow" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true"><path d="m2.5 4.5 3.5 3.5 3.5-3.5" /></svg><span class="unseen">{say(', change it')}</span>
    </button>
  )
}
