import { useState } from 'preact/hooks'
import { say } from '../words/say'
import { background } from './background'
import { Told, useTold } from './told'
import { useAsked } from './use-asked'

const travelling = () => background.travelling()

/** Whether settings and playbooks travel with the browser’s own synchronisation. */
export function Browsers() {
  const { told, act } = useTold()
  const { value: now, problem, again } = useAsked(travelling)
  const [busy, setBusy] = useState(false)
  const set = async (on: boolean) => {
    setBusy(true)
    await act(async () => {
      await background.setTravelling(on)
      await again()
      return say(on ? 'Your settings and playbooks travel from now on.' : 'Nothing travels any more, and what was sent is taken back.')
    })
    setBusy(false)
  }
  return (
    <>
      <p>{say('If you use this browser on several computers, your settings and playbooks can be the same on all of them. This is off until you choose it, because it is the one way in which something of yours leaves this computer.')}</p>
      <label class="choice">
        <input type="checkbox" checked={now?.on ?? false} disabled={now === undefined || busy} onChange={({ currentTarget }) => void set(currentTarget.checked)} />
        {say('Let my settings and playbooks travel with this browser’s own synchronisation')}
      </label>
      <Told told={told} problems={[problem, now?.problem ?? '']} />
      <dl class="facts">
        <div><dt>{say('What travels')}</dt><dd>{say('your playbooks and which of them you chose, the rules that you never want to see, and the sites in discreet mode')}</dd></div>
        <div><dt>{say('What never travels')}</dt><dd>{say('contracts, their texts, your side, decisions, notes and everything that you prepared; and the sites where Evenhand is always on, because each browser asks you for those itself')}</dd></div>
        <div><dt>{say('Who carries it')}</dt><dd>{say('the maker of this browser, under the account with which you are signed in to it, as it carries your bookmarks. Evenhand has no server and no account. What the maker can read of it is said in the browser’s own settings for synchronisation.')}</dd></div>
        <div><dt>{say('If you are not signed in')}</dt><dd>{say('nothing travels, and nothing is lost')}</dd></div>
      </dl>
    </>
  )
}
