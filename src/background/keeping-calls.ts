/** What the options page asks for where it is about keeping. */
import type { KeepingCalls } from '../messages'
import { changeSettings, settings } from '../storage/settings'
import type { Remote } from '../wire'
import { rulesSilenced } from './known-findings'
import { playbookCalls } from './playbook-calls'
import { tellAll } from './tell'

export const keepingCalls: Remote<KeepingCalls> = {
  ...playbookCalls,

  silencedRules: async () => rulesSilenced('everywhere', (await settings()).silenced),

  async endSilence(rule) {
    await changeSettings(before => {
      const { [rule]: gone, ...silenced } = before.silenced
      return gone ? { ...before, silenced } : before
    })
    await tellAll()
  },
}
