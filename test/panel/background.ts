/** A browser with one window, and a background in it that remembers what it is told and can be made to fail. */
import type { Decisions, FindingDecision, FindingStanding, Stake, TabState } from '../../src/messages'
import type { ReviewState } from '../../src/panel/grouping'
import { tab } from './contract'

type Listener = (...args: readonly never[]) => unknown

const listeners = () => {
  const all = new Set<Listener>()
  return { addListener: (one: Listener) => { all.add(one) }, removeListener: (one: Listener) => { all.delete(one) }, fire: (...args: readonly unknown[]) => { for (const one of all) one(...args as never[]) } }
}

/** What the tests set and look at. */
export const world: {
  states: Record<number, TabState>
  /** Every call, in order, as [name, ...arguments]. */
  calls: (readonly unknown[])[]
  /** What the reader answers when the browser asks for a site. */
  grants: boolean
  /** How many of the next calls fail, by name; '*' for all names. */
  failing: Record<string, number>
  found: boolean
  /** The reader has yet to be told what Evenhand is. */
  isNew: boolean
  front: { id: number; windowId: number } | undefined
} = { states: {}, calls: [], grants: true, failing: {}, found: true, isNew: false, front: undefined }

export function begin(state: TabState): void {
  Object.assign(world, { states: { [tab]: state }, calls: [], grants: true, failing: {}, found: true, isNew: false, front: { id: tab, windowId: 1 } })
}

export const callsOf = (name: string) => world.calls.filter(call => call[0] === name)

/** Changes the state of the first tab behind the panel's back, and tells the panel. */
export function change(next: (state: ReviewState) => TabState, tell = true): void {
  world.states[tab] = next(world.states[tab] as ReviewState)
  if (tell) onMessage.fire({ to: 'panel', call: 'stateChanged', args: [tab] }, { id: 'us', url: 'ext://us/background.js' })
}

function decide(at: number, more: (decisions: Decisions) => Partial<Decisions>): TabState {
  const state = world.states[at] as ReviewState
  return world.states[at] = { ...state, decisions: { ...state.decisions, ...more(state.decisions) } }
}

const ofFindings = (at: number, more: (one: FindingStanding, index: number) => FindingStanding): TabState => {
  const state = world.states[at] as ReviewState
  return world.states[at] = { ...state, standing: { ...state.standing, findings: state.standing.findings.map(more) } }
}

const always = (at: number, on: boolean): TabState => {
  const state = world.states[at] as ReviewState
  return world.states[at] = { ...state, site: { ...state.site!, always: on } }
}

/** What the background says to each call. A test may put answers of its own here. */
export const answers: Record<string, (at: number, a?: unknown, b?: unknown, c?: unknown) => unknown> = {
  openReview: (at, options) => (options as { anyway?: boolean }).anyway ? world.states[-1] ?? world.states[at] : world.states[at],
  isVersion: at => world.states[at],
  askingForFile: () => undefined,
  reviewFile: () => undefined,
  reviewDownload: () => undefined,
  reload: at => world.states[at] = world.states[-1] ?? world.states[at]!,
  stateOf: at => world.states[at],
  chooseSide: (at, role) => decide(at, () => ({ side: role as string | null })),
  confirm: (at, item, on) => decide(at, ({ ticks }) => ({
    ticks: Object.fromEntries([...Object.entries(ticks).filter(([name]) => name !== item), ...on ? [[item as string, { at: new Date().toISOString(), words: ['words'] }] as const] : []]),
  })),
  note: (at, item, text) => decide(at, ({ notes }) => ({ notes: { ...notes, [item as string]: text as string } })),
  decideFinding: (at, key, decision) => ofFindings(at, one => {
    const { decision: _, silenced: __, ...others } = one
    if (one.key !== key) return one
    const { what } = decision as FindingDecision | null ?? {}
    return what ? { ...others, decision: { ...decision as FindingDecision, at: new Date().toISOString() }, ...what === 'no-problem' && { silenced: 'here' } } : others
  }),
  setStake: (at, key, stake) => ofFindings(at, one => one.key === key ? { ...one, stake: stake as Stake } : one),
  silenceRule: (at, rule, reach, on) => ofFindings(at, (one, i) => {
    const { silenced: _, ...others } = one
    if ((world.states[at] as ReviewState).review.findings[i]?.rule !== rule) return one
    return on ? { ...others, silenced: reach as 'contract' | 'everywhere' } : others
  }),
  chooseContract: (at, title) => world.states[at] = { ...world.states[at] as ReviewState, chosen: title as string, title: title as string },
  openFrame: (at, address) => address === null ? world.states[at] : world.states[-1] ?? world.states[at],
  reveal: () => ({ found: world.found }),
  questionDone: at => {
    const { question: _, ...others } = world.states[at] as ReviewState
    return world.states[at] = others
  },
  setMarks: (at, on) => world.states[at] = { ...world.states[at] as ReviewState, marks: on as boolean },
  stop: at => world.states[at] = { kind: 'nothing', tab: at, reason: 'not-asked', say: 'Evenhand is off in this tab.', anyway: false },
  beginAlways: at => always(at, true),
  endAlways: at => always(at, false),
  welcomed: () => { world.isNew = false },
  setDiscreet: (at, on) => world.states[at] = { ...world.states[at] as ReviewState, discreet: on as boolean },
}

const onMessage = listeners()
export const onConnect = listeners()
const onActivated = listeners()
const onUpdated = listeners()

export const activate = (tabId: number, windowId = 1) => onActivated.fire({ tabId, windowId })
export const load = (id: number) => onUpdated.fire(id, { status: 'complete' }, { active: true, windowId: 1 })

export const browser = {
  runtime: {
    id: 'us',
    getURL: (path: string) => `ext://us/${path}`,
    onMessage, onConnect,
    async openOptionsPage() { world.calls.push(['openOptionsPage']) },
    async sendMessage({ call, args }: { call: string; args: readonly [number, unknown, unknown, unknown] }) {
      // Every panel asks this first, and nobody waits for it.
      if (call === 'isNew') return { value: world.isNew }
      world.calls.push([call, ...args])
      for (const name of [call, '*']) {
        if ((world.failing[name] ?? 0) <= 0) continue
        world.failing[name]!--
        throw new Error('Could not establish connection. Receiving end does not exist.')
      }
      try {
        return { value: structuredClone(answers[call]!(...args)) }
      } catch (error) {
        return { error: (error as Error).message }
      }
    },
  },
  tabs: { async create(options: unknown) { world.calls.push(['tabs.create', options]) }, query: async () => world.front ? [world.front] : [], onActivated, onUpdated },
  commands: { getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+E' }, { name: 'next-finding', shortcut: 'Alt+Shift+N', description: 'Next finding' }, { name: 'previous-finding', shortcut: '' }] },
  permissions: { async request(options: unknown) { world.calls.push(['permissions.request', options]); return world.grants } },
  sidePanel: { async open(options: unknown) { world.calls.push(['sidePanel.open', options]) } },
  sidebarAction: { async open() { world.calls.push(['sidebarAction.open']) } },
}
