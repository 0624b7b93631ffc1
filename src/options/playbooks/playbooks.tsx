/** What the reader wants from contracts: choose a playbook, write one, bring one in, take one along. */
import { useEffect, useState } from 'preact/hooks'
import type { StoredPlaybook } from '../../messages'
import { say } from '../../words/say'
import { background } from '../background'
import { Told, useTold } from '../told'
import { useAsked } from '../use-asked'
import { Choices, type Choice } from './choices'
import { newId, savedId, useDrafts } from './drafts'
import { Editor } from './editor'
import { kindOf } from './kinds'
import { NewPlaybook } from './new-playbook'
import { PlaybookRow } from './playbook-row'
import { copyOf } from './starter'

const playbooks = () => background.playbooks(), choices = () => background.playbookChoices()

export function Playbooks() {
  const { told, act } = useTold()
  const listed = useAsked(playbooks), chosen = useAsked(choices)
  const { drafts, set } = useDrafts()
  const [open, setOpen] = useState(() => Object.keys(drafts)[0])
  const [byHand, setByHand] = useState(false)
  /** Whose row takes the focus next; '' is the heading's. */
  const [landing, setLanding] = useState<string>()
  const all = listed.value

  // What had the focus is gone: what it was about takes it.
  useEffect(() => {
    if (landing === undefined) return
    const row = [...document.querySelectorAll<HTMLElement>('[data-playbook]')].find(({ dataset }) => dataset['playbook'] === landing)
    row?.focus()
    if (row) setLanding(undefined)
  }, [landing, all])

  const show = (id: string) => {
    setOpen(id)
    setByHand(true)
  }
  const begin = (yaml: string) => {
    const id = newId(drafts)
    set(id, yaml)
    show(id)
  }
  const drop = (id: string) => {
    set(id, null)
    if (!id.startsWith('new:')) return
    setOpen(undefined)
    setLanding('')
  }
  const saved = (id: string, name: string) => void act(async () => {
    set(id, null)
    setOpen(undefined)
    await Promise.all([listed.again(), chosen.again()])
    setLanding(name)
    return say('“{1}” is saved.', name)
  })
  const erase = ({ name }: StoredPlaybook) => act(async () => {
    await background.erasePlaybook(name)
    set(savedId(name), null)
    setLanding('')
    await Promise.all([listed.again(), chosen.again()])
    return say('“{1}” is erased.', name)
  })
  const choose = (kind: Parameters<typeof background.choosePlaybookFor>[0], choice: Choice) => act(async () => {
    await background.choosePlaybookFor(kind, choice)
    await chosen.again()
    const what = kind === 'any' ? say('Every contract') : kindOf(kind)
    if (choice === 'by-default') return say('{1}: as it was at first.', what)
    return choice === 'none' ? say('{1}: without a playbook from now on.', what) : say('{1}: with “{2}” from now on.', what, choice.name)
  })
  const editor = (id: string, title: string, stored?: StoredPlaybook) => {
    const draft = drafts[id]
    const { name, yaml = '', provided = false } = stored ?? {}
    return (
      <Editor
        key={id} title={title} yaml={draft ?? yaml} replaces={name} changed={draft !== undefined} takesFocus={byHand}
        onType={provided ? undefined : typed => set(id, stored && typed === yaml ? null : typed)}
        onSaved={name => saved(id, name)} onDrop={() => drop(id)}
        onClose={() => { setOpen(undefined); setLanding(name ?? id) }}
      />
    )
  }
  return (
    <>
      <p>{say('A playbook says what you want from a contract: which rules matter to you and how much, where your limits are, what to ask for, what to settle for and where to stop. It stays on your side: it changes what you are shown, and never what is marked on a page that the other side may see.')}</p>
      <Told told={told} problems={[listed.problem, chosen.problem]} />
      <section aria-labelledby="playbooks" aria-busy={all === undefined}>
        <h2 id="playbooks" tabIndex={-1} data-playbook="">{say('Your playbooks')}</h2>
        {all?.length === 0 && Object.keys(drafts).length === 0 && <p class="faint">{say('None yet. Begin one below, or go without: Evenhand has its own limits and positions.')}</p>}
        <ul>
          {all?.map(playbook => {
            const id = savedId(playbook.name)
            return (
              <PlaybookRow key={id} playbook={playbook} changed={drafts[id] !== undefined} open={open === id} onOpen={() => show(id)} onErase={() => void erase(playbook)}>
                {open === id && editor(id, say('{1}, as YAML', playbook.name), playbook)}
                {open === id && playbook.provided && <p class="buttons"><button type="button" class="button" onClick={() => begin(copyOf(playbook.yaml))}>{say('Copy it into one of yours')}</button></p>}
              </PlaybookRow>
            )
          })}
          {Object.entries(drafts).filter(([id]) => all?.every(({ name }) => savedId(name) !== id)).map(([id]) => (
            <li key={id} class="row">
              <div class="row-body"><h3 tabIndex={-1} data-playbook={id}>{say('A new playbook')}</h3><p class="wrong-words">{say('Not saved yet.')}</p></div>
              {open === id ? editor(id, say('The new playbook, as YAML')) : <button type="button" class="button" onClick={() => show(id)}>{say('Go on with it')}</button>}
            </li>
          ))}
        </ul>
      </section>
      {all && chosen.value && <Choices playbooks={all} choices={chosen.value} onChoose={(kind, choice) => void choose(kind, choice)} />}
      <NewPlaybook onBegin={begin} onProblem={problem => void act(() => Promise.reject(new Error(problem)))} />
    </>
  )
}
