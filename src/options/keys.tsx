import { browser } from '../browser'
import { commandWords, panelKeys, type Key } from '../words/keys'
import { Copy } from './copy'
import { Problems } from './told'
import { useAsked } from './use-asked'

const commands = () => browser.commands.getAll()

export function Keys() {
  const { value, problem } = useAsked(commands)
  const given = (value ?? []).map(({ name = '', shortcut, description = '' }): Key => [shortcut || 'no key', commandWords[name] ?? description])
  return (
    <>
      <Problems of={[problem]} />
      <section aria-labelledby="keys-browser" aria-busy={value === undefined}>
        <h2 id="keys-browser">Anywhere in the browser</h2>
        <KeyList keys={given} />
        <HowToChange />
      </section>
      <section aria-labelledby="keys-panel">
        <h2 id="keys-panel">In Evenhand’s panel</h2>
        <KeyList keys={panelKeys} />
        <p class="faint">A key alone does nothing while you are writing in a field.</p>
      </section>
    </>
  )
}

const KeyList = ({ keys }: { readonly keys: readonly Key[] }) => <dl class="keys">{keys.map(([key, what]) => <div key={what}><dt>{key}</dt><dd>{what}</dd></div>)}</dl>

/** Browsers let no page lead to their settings. */
function HowToChange() {
  if (__TARGET__ === 'firefox') {
    return <p class="faint">To change them, open <b>about:addons</b> (in the menu: Add-ons and themes), click the gear at the top and choose <b>Manage Extension Shortcuts</b>. <Copy text="about:addons" what="the address" /></p>
  }
  return <p class="faint">To change them, copy <b>chrome://extensions/shortcuts</b> into the address bar; browsers do not let a page lead there. <Copy text="chrome://extensions/shortcuts" what="the address" /></p>
}
