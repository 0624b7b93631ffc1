/** What the panel asks for where the reader decides, prepares and trades. */
import type { DeskCalls } from '../../messages'
import { noteChangesSeen, roundsOn } from '../../storage/rounds'
import { toldOf } from '../../storage/rounds-record'
import type { Remote } from '../../wire'
import { comparedRounds, textIn } from './compare-rounds'
import { fingerprintIn, lawyerSignsIn, saidIn } from './closing'
import { decideIn, withContract } from './decide-in-tab'
import { findingDecided, ruleSilenced, silenceEverywhere, stakeSet } from './decide-findings'
import { alternativeSet, itemSetAside, lineRemoved, lineWritten } from './decide-lines'
import { kindChosen } from './decide-kind'
import { isVersion } from './is-version'
import { playbookChosen } from './decide-playbook'
import { tradesFor } from './propose-trades'
import { readersView } from '../review/readers-view'
import { roundIn } from './rounds'
import { stateIn } from '../review/tab-state'
import { tellAll } from '../tell'

export const deskCalls: Remote<DeskCalls> = {
  decideFinding: (tab, finding, decision) => decideIn(tab, findingDecided(finding, decision, new Date())),
  setStake: (tab, finding, stake) => decideIn(tab, stakeSet(finding, stake)),
  async silenceRule(tab, rule, reach, on) {
    if (reach === 'contract') return decideIn(tab, ruleSilenced(rule, on, new Date()))
    const state = await withContract(tab, async open => {
      if (open.reading.kind === 'review') await silenceEverywhere(rule, on, await readersView(open.reading, open), new Date())
      return stateIn(tab, open)
    })
    await tellAll()
    return state
  },
  setAside: (tab, item, reason) => decideIn(tab, itemSetAside(item, reason, new Date())),
  writeLine: (tab, line, before) => decideIn(tab, lineWritten(line, before ?? undefined, new Date())),
  removeLine: (tab, id) => decideIn(tab, lineRemoved(id)),
  setAlternative: (tab, whose, alternative) => decideIn(tab, alternativeSet(whose, alternative)),
  trades: tab => withContract(tab, async open => open.reading.kind === 'review' ? tradesFor(await readersView(open.reading, open)) : []),
  isVersion,
  chooseKind: (tab, kind) => decideIn(tab, kindChosen(kind)),
  choosePlaybook: (tab, choice) => decideIn(tab, playbookChosen(choice)),
  rounds: tab => withContract(tab, async ({ contract }) => contract?.key === undefined ? [] : toldOf(await roundsOn(contract.key))),
  roundText: (tab, n) => withContract(tab, async open => await textIn(open, n) ?? null),
  compareRounds: (tab, before, after) => withContract(tab, open => comparedRounds(tab, open, before, after ?? undefined)),
  changesSeen: tab => withContract(tab, async open => {
    const key = open.contract?.key, { round } = await roundIn(tab, key)
    if (key !== undefined && round) await noteChangesSeen(key, round.at)
    return stateIn(tab, open)
  }),
  findWords: (tab, words) => withContract(tab, async open => saidIn(open, words)),
  fingerprint: tab => withContract(tab, async open => fingerprintIn(open)),
  lawyerSigns: tab => withContract(tab, lawyerSignsIn),
}
