/** What the reader makes of a finding: one press each, and once more to take it back. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FindingDecision } from '../../messages'
import { Flyout } from '../flyout'
import type { ReviewState, Row } from '../grouping'
import { ReasonField, reasonPlace } from './reason-field'
import { verdictWords, type Verdict } from './verdict'
import { say } from '../../words/say'

const choices: readonly (readonly [FindingDecision['what'], string])[] = [['raise', say('raise it')], ['accept', say('accept it')], ['traded', say('traded')], ['solved', say('solved')]]

type Props = {
  readonly of: Pick<ReviewState, 'tab' | 'address'>
  readonly row: Row
  readonly onVerdict: (verdict: Verdict) => void
  /** Before what has the focus goes away. */
  readonly onLeave: () => void
}

export function Decide({ of, row: { finding: { title }, standing }, onVerdict, onLeave }: Props) {
  const decision = standing?.decision
  const [scopes, setScopes] = useState(false)
  const choice = useRef<HTMLFieldSetElement>(null)
  useEffect(() => { if (scopes) choice.current?.querySelector('.card')?.scrollIntoView({ block: 'nearest' }) }, [scopes])
  if (!standing) return null

  const bringBack = (silence: 'contract' | 'everywhere') => {
    onLeave()
    onVerdict({ silence, on: false })
  }
  if (standing.silenced === 'contract' || standing.silenced === 'everywhere') {
    const reach = standing.silenced
    return <p class="faint">{say('This rule is {1}.', verdictWords(standing))} <button type="button" class="link" onClick={() => bringBack(reach)}>{say('Bring it back')}</button></p>
  }

  const leave = (verdict: Verdict) => {
    setScopes(false)
    onLeave()
    onVerdict(verdict)
  }
  const here = decision?.what === 'no-problem'
  return (
    <div class="decide">
      <fieldset class="choices" ref={choice}>
        <legend class="unseen">{say('What you make of “{1}”', title)}</legend>
        {choices.map(([what, words]) => (
          <button key={what} type="button" class="choice" aria-pressed={decision?.what === what} onClick={() => onVerdict({ decision: decision?.what === what ? null : { what } })}>{words}</button>
        ))}
        <Flyout label={<span class={here ? 'chosen' : undefined}>{here ? say('not a problem here') : say('not a problem')} <span aria-hidden="true">⌄</span></span>} open={scopes} onOpen={setScopes}>
          <p class="faint">{say('What is not a problem?')}</p>
          <button type="button" class="scope" aria-pressed={here} onClick={() => leave({ decision: here ? null : { what: 'no-problem' } })}><b>{say('These words here')}</b><span>{say('If they change, you hear of it again.')}</span></button>
          <button type="button" class="scope" onClick={() => leave({ silence: 'contract', on: true })}><b>{say('This rule, never in this contract')}</b><span>{say('Whatever it finds here.')}</span></button>
          <button type="button" class="scope" onClick={() => leave({ silence: 'everywhere', on: true })}><b>{say('This rule, never anywhere')}</b><span>{say('In no contract that you open.')}</span></button>
        </Flyout>
      </fieldset>
      {decision && decision.what !== 'raise' && <ReasonField place={reasonPlace(of, standing.key, decision.what)} decision={decision} />}
    </div>
  )
}
