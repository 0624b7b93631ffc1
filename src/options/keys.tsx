import { browser } from '../browser'
import { commandWords, panelKeys, type Key } from '../words/keys'
import { say } from '../words/say'
import { CopyAddress } from './copy-address'
import { Problems } from './told'
import { useAsked } from './use-asked'

const commands = () => browser.commands.getAll()

export function Keys() {
  const { value, problem } = useAsked(commands)
  const given = (value ?? []).map(({ name = '', shortcut, description = '' }): Key => [shortcut || say('no key'), commandWords[name] ?? description])
  return (
    <>
      <Problems of={[problem]} />
      <section aria-labelledby="keys-browser" aria-busy={value === undefined}>
        <h2 id="keys-browser">{say('Anywhere in the browser')}</h2>
        <KeyList keys={given} />
        <HowToChange />
      </section>
      <section aria-labelledby="keys-panel">
        <h2 id="keys-panel">{say('In Evenhand’s panel')}</h2>
        <KeyList keys={panelKeys} />
        <p class="faint">{say('A key alone does nothing while you are writing in a field.')}</p>
      </section>
    </>
  )
}

const KeyList = ({ keys }: { readonly keys: readonly Key[] }) => <dl class="keys">{keys.map(([key, what]) => <div key={what}><dt>{key}</dt><dd>{what}</dd></div>)}</dl>

/** Browsers let no page lead to their settings. */
function HowToChange() {
  const address = __TARGET__ === 'firefox' ? 'about:addons' : 'chrome://extensions/shortcuts'
  return (
    <>
      <p class="faint">
        {__TARGET__ === 'firefox'
          ? say('To change them, open {1} (in the menu: Add-ons and themes), click the gear at the top and choose “Manage Extension Shortcuts”.', address)
          : say('To change them, copy {1} into the address bar; browsers do not let a page lead there.', address)}
      </p>
      <p class="buttons"><CopyAddress address={address} /></p>
    </>
  )
}
