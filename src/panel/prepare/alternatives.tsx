/** What each side does if this comes to nothing, and how good that is. Who can walk away can ask for more. */
import { useId, useRef } from 'preact/hooks'
import type { Alternative } from '../../messages'
import { useActions } from '../actions'
import type { ReviewState } from '../grouping'
import type { Keep } from '../notebook'
import { LineField } from './line-field'
import { say } from '../../words/say'

type Whose = 'mine' | 'theirs'

const steps: readonly (readonly [Alternative['worth'], string])[] = [[0, say('none')], [1, say('poor')], [2, say('fair')], [3, say('as good as this contract')]]
/** Where somebody writes before they choose. It is shown, and can be changed. */
const atFirst: Alternative['worth'] = 2

export const Alternatives = ({ state }: { readonly state: ReviewState }) => (
  <>
    <p class="hint">{say('The better your alternative, the calmer you can ask. Theirs you can only guess: write what you know, and ask.')}</p>
    <Side whose="mine" state={state} />
    <Side whose="theirs" state={state} />
  </>
)

function Side({ whose, state }: { readonly whose: Whose; readonly state: ReviewState }) {
  const { decide } = useActions()
  const name = useId()
  const alternative = state.decisions.alternatives[whose]
  // Words are saved later than they are typed, and must not take back what was chosen meanwhile.
  const now = useRef(alternative)
  now.current = alternative

  const keep: Keep = (desk, tab, text) => desk.setAlternative(tab, whose, text.trim() === '' && !now.current ? null : { text, worth: now.current?.worth ?? atFirst })
  const choose = (worth: Alternative['worth']) => {
    const next = { text: now.current?.text ?? '', worth }
    void decide((desk, tab) => desk.setAlternative(tab, whose, next), state => ({ ...state, decisions: { ...state.decisions, alternatives: { ...state.decisions.alternatives, [whose]: next } } }))
  }
  return (
    <div class="alternative">
      <h3>{whose === 'mine' ? say('If this fails, I …') : say('If this fails, they …')}</h3>
      <LineField place={{ tab: state.tab, address: state.address, item: `alternative ${whose}`, keep }} saved={alternative?.text ?? ''} label={whose === 'mine' ? say('My alternative') : say('Their alternative, as far as I know')} placeholder={whose === 'mine' ? say('go to the other supplier, do it ourselves, wait') : say('have others waiting, need it by spring')} />
      <fieldset class="worth">
        <legend>{whose === 'mine' ? say('How good is that?') : say('How good is that for them?')}</legend>
        {steps.map(([worth, words]) => <label key={worth}><input type="radio" name={name} checked={alternative?.worth === worth} onChange={() => choose(worth)} />{words}</label>)}
      </fieldset>
      {whose === 'mine' && alternative && <p class="faint">{alternative.worth < 2 ? say('Look for another way before you talk: it changes what you can ask for.') : say('You can afford to walk away. You may say so, calmly.')}</p>}
    </div>
  )
}
