/** What the options page asks for where it is about keeping. */
import { rules } from '../../engine/rules'
import type { KeepingCalls, Travelling } from '../../messages'
import { restoreEverything } from '../../storage/restore'
import { changeSettings, settings } from '../../storage/settings'
import { setTravelling, travel } from '../../storage/travel'
import type { Remote } from '../../wire'
import { rulesSilenced } from '../review/known-findings'
import { dropTab, openTabs } from '../review/open-tabs'
import { playbookCalls } from './playbook-calls'
import { repaintSite } from '../page/repaint'
import { beginAnew } from '../desk/rounds'
import { tell, tellAll } from '../tell'
import { Trouble } from '../trouble'
import { say } from '../../words/say'

export const keepingCalls: Remote<KeepingCalls> = {
  ...playbookCalls,

  silencedRules: async () => rulesSilenced('everywhere', (await settings()).silenced),

  async silence(rule) {
    const title = rules.find(({ id }) => id === rule)?.title
    if (title === undefined) throw new Trouble(say('Evenhand has no such rule, so there is nothing to silence.'))
    await changeSettings(before => Object.hasOwn(before.silenced, rule) ? before : { ...before, silenced: { ...before.silenced, [rule]: { title, at: new Date().toISOString() } } })
    await tellAll()
  },

  async endSilence(rule) {
    await changeSettings(before => {
      const { [rule]: gone, ...silenced } = before.silenced
      return gone ? { ...before, silenced } : before
    })
    await tellAll()
  },

  async restore(json, how) {
    const restored = await restoreEverything(json, how)
    // Which contract a tab shows, and whether its site is discreet, may be otherwise now.
    await repaintSite(undefined)
    for (const tab of openTabs.keys()) {
      await beginAnew(tab)
      dropTab(tab)
      await tell(tab)
    }
    return restored
  },

  travelling: () => followTravel(travel()),
  setTravelling: on => followTravel(setTravelling(on)),
}

/** Shows what came from another browser. */
export async function followTravel(travelled: ReturnType<typeof travel>): Promise<Travelling> {
  const { changed, ...travelling } = await travelled
  if (changed) {
    await repaintSite(undefined)
    await tellAll()
  }
  return travelling
}
