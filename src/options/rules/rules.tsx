/** Every rule with its reasons, sources and examples, and those that the reader never wants to see. */
import { useState } from 'preact/hooks'
import type { RuleText } from '../../engine/texts'
import { count, familyOfRule } from '../../words/plain-words'
import { translated, say } from '../../words/say'
import { background } from '../background'
import { Told, useTold } from '../told'
import { useAsked } from '../use-asked'
import { fitting } from './fitting'
import { RuleRow } from './rule-row'

/** They are as large as the rest of the page many times over, so they are loaded when somebody comes to see them. */
const rules = async () => (await import('evenhand:rules')).rules
const silencedRules = () => background.silencedRules()

/** `wanted`: the rule that the page's address names, or ''. */
export function Rules({ wanted }: { readonly wanted: string }) {
  const { told, act } = useTold()
  const { value: all, problem } = useAsked(rules)
  const silenced = useAsked(silencedRules)
  const [words, setWords] = useState(''), [family, setFamily] = useState(''), [onlySilenced, setOnlySilenced] = useState(false)
  const off = new Set(silenced.value?.map(({ rule }) => rule))
  const shown = fitting(all ?? [], { words, family }).filter(({ id }) => !onlySilenced || off.has(id))
  const families = [...new Set(all?.map(({ id }) => familyOfRule(id)))]
  const set = (rule: string, title: string, on: boolean) => act(async () => {
    await (on ? background.endSilence(rule) : background.silence(rule))
    await silenced.again()
    return say(on ? '“{1}” is shown again.' : '“{1}” is never shown any more, in no contract.', title)
  })
  return (
    <>
      <p>{say('This is all that Evenhand looks for. Open one to see why it is asked about, where the thought comes from, and examples: what it marks, and what it leaves alone. Lists of unfair terms that are named as sources were mostly written for consumers.')}</p>
      <Told told={told} problems={[problem, silenced.problem]} />
      <Others silenced={silenced.value?.filter(({ rule }) => all?.every(({ id }) => id !== rule)) ?? []} onShow={({ rule, title }) => void set(rule, title, true)} />
      <search class="search">
        <div class="field"><label htmlFor="rule-words">{say('Search')}</label><input id="rule-words" type="search" value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} /></div>
        <div class="field">
          <label htmlFor="rule-family">{say('About')}</label>
          <select id="rule-family" value={family} onChange={({ currentTarget }) => setFamily(currentTarget.value)}>
            <option value="">{say('everything')}</option>
            {families.map(name => <option key={name}>{name}</option>)}
          </select>
        </div>
        <label class="choice"><input type="checkbox" checked={onlySilenced} onChange={({ currentTarget }) => setOnlySilenced(currentTarget.checked)} /> {say('only those that are never shown')}</label>
      </search>
      <output class="told">{!all ? say('Loading the rules…') : shown.length === 0 ? say('No rule is like that.') : count(shown.length, 'rule')}</output>
      {families.map(name => ({ name, own: shown.filter(({ id }) => familyOfRule(id) === name) })).filter(({ own }) => own.length > 0).map(({ name, own }) => (
        <section key={name} aria-label={name}>
          <h2>{name}<span class="number"> {own.length}</span></h2>
          {own.map(rule => <RuleRow key={rule.id} rule={rule} wanted={rule.id === wanted} off={off.has(rule.id)} onSet={on => void set(rule.id, translated(rule.title), on)} />)}
        </section>
      ))}
    </>
  )
}

type Silenced = Pick<RuleText, 'title'> & { readonly rule: string }

/** Those that the reader silenced and that are none of ours: of a playbook, or of an earlier Evenhand. */
function Others({ silenced, onShow }: { readonly silenced: readonly Silenced[]; readonly onShow: (one: Silenced) => void }) {
  if (silenced.length === 0) return null
  return (
    <section aria-labelledby="others">
      <h2 id="others">{say('Never shown, from your playbooks')}</h2>
      <ul>{silenced.map(one => <li key={one.rule} class="row"><span class="row-body">{one.title}</span><button type="button" class="button" aria-label={say('Show it again: {1}', one.title)} onClick={() => onShow(one)}>{say('Show it again')}</button></li>)}</ul>
    </section>
  )
}
