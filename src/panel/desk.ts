/**
 * What the panel knows of the tab it shows, and the way to change it. What the background last said is kept apart from
 * the changes it has not answered yet, so that a slow or failed answer never makes a tick flicker or takes back another.
 */
import type { Decisions, DeskCalls, PanelToBackground, TabState } from '../messages'
import { patiently } from '../patiently'
import { NobodyAnswered, remote, type Remote } from '../wire'
import type { ReviewState } from './grouping'
import { say } from '../words/say'

export type View = {
  readonly tab?: number
  readonly state?: TabState
  /** reading: the first answer, or one the reader asked for, is on its way. lost: nobody answered, even after several tries. */
  readonly phase: 'reading' | 'ready' | 'lost'
}

/** The state as it will be once a change is kept, as far as the panel can tell. */
export type Guess = (state: ReviewState) => ReviewState

export type Desk = ReturnType<typeof openDesk>

const background = remote<PanelToBackground>('background')

/** `show` is called with every new view. */
export function openDesk(show: (view: View) => void) {
  let tab: number | undefined
  let truth: TabState | undefined
  let phase: View['phase'] = 'reading'
  let guesses: readonly Guess[] = []
  let loads = 0
  let changes = 0
  let queue: Promise<unknown> = Promise.resolve()
  /** How often a change was sent once more. */
  let resent = 0

  const draw = () => show({ phase, ...(tab === undefined ? {} : { tab }), ...(truth === undefined ? {} : { state: guessed(truth, guesses) }) })

  async function load(call: (tab: number) => Promise<TabState>): Promise<void> {
    if (tab === undefined) return
    const at = tab
    const mine = ++loads
    const changesBefore = changes
    draw()
    const old = () => mine !== loads || at !== tab
    try {
      const answer = await patiently(() => call(at), old)
      if (old()) return
      truth = answer
      phase = 'ready'
      draw()
      // The answer may have set out before a change that was made meanwhile.
      if (changesBefore !== changes) await load(background.stateOf)
    } catch {
      if (old()) return
      phase = 'lost'
      draw()
    }
  }

  /**
   * Makes a change, shown at once and taken back if it fails; then why it failed, else ''. It is sent at once, since the popup may close at any moment, and
   * the background makes changes in the order in which they come. They are settled in that order too.
   */
  function attempt(at: number, guess: Guess, call: () => Promise<TabState>): Promise<string> {
    if (at === tab) {
      guesses = [...guesses, guess]
      draw()
    }
    const settle = (answer?: TabState) => {
      changes++
      guesses = guesses.filter(other => other !== guess)
      if (at !== tab) return
      if (answer) truth = answer
      draw()
    }
    const sent = resent, first = call()
    first.catch(() => undefined)
    const again = () => {
      resent++
      return call()
    }
    // Where a change before this one had to be sent once more, it came after this one: what was decided last must come last.
    const done = queue.then(() => (sent === resent ? patiently(again, undefined, first) : patiently(again))).then(answer => { settle(answer); return '' }, (error: unknown) => { settle(); return whyOf(error) })
    queue = done
    return done
  }

  /** The same, where it does not matter why. True: it is kept. */
  const change = async (at: number, guess: Guess, call: () => Promise<TabState>): Promise<boolean> => await attempt(at, guess, call) === ''

  const decide = (more: (decisions: Decisions) => Partial<Decisions>): Guess => state => ({ ...state, decisions: { ...state.decisions, ...more(state.decisions) } })

  return {
    /** Shows another tab: `openReview` where the reader asked for it, `stateOf` where we only follow along. */
    follow(next: number, asked: boolean): Promise<void> {
      if (next !== tab) truth = undefined
      tab = next
      guesses = []
      phase = 'reading'
      return load(asked ? at => background.openReview(at, {}) : background.stateOf)
    },
    /** Reads the page because the reader asked, `anyway` where it does not look like a contract. */
    open(anyway: boolean): Promise<void> {
      phase = 'reading'
      return load(at => background.openReview(at, anyway ? { anyway } : {}))
    },
    /** Loads the tab again. Asked once only: what comes after a lost answer looks at what came of it, and does not load the tab a second time. */
    reload(): Promise<void> {
      phase = 'reading'
      let asked = false
      return load(at => {
        if (asked) return background.stateOf(at)
        asked = true
        return background.reload(at)
      })
    },
    /** The background says that the tab's state is no longer what it was. */
    async refresh(changed: number): Promise<void> {
      if (changed !== tab) return
      // An answer that the reader waits for is never thrown away for news: the news is asked for after it.
      if (phase === 'reading') changes++
      else await load(background.stateOf)
    },
    confirm: (at: number, item: string, confirmed: boolean): Promise<boolean> => change(at, decide(({ ticks }) => {
      const { [item]: _, ...others } = ticks
      return { ticks: confirmed ? { ...others, [item]: { at: new Date().toISOString(), words: [] } } : others }
    }), () => background.confirm(at, item, confirmed)),
    note: (at: number, item: string, text: string): Promise<boolean> =>
      change(at, decide(({ notes }) => ({ notes: { ...notes, [item]: text } })), () => background.note(at, item, text)),
    /** The findings turn with the side, so nothing is guessed. */
    chooseSide: (at: number, role: string | null): Promise<boolean> => change(at, state => state, () => background.chooseSide(at, role)),
    setMarks: (at: number, on: boolean): Promise<boolean> => change(at, state => ({ ...state, marks: on }), () => background.setMarks(at, on)),
    stop: (at: number): Promise<boolean> => change(at, state => state, () => background.stop(at)),
    questionDone: (at: number): Promise<boolean> => change(at, withoutQuestion, () => background.questionDone(at)),
    beginAlways: (at: number, pattern: string): Promise<boolean> => change(at, state => state, () => background.beginAlways(at, pattern)),
    endAlways: (at: number, pattern: string): Promise<boolean> => change(at, state => state, () => background.endAlways(at, pattern)),
    /** Another contract is another review, so nothing is guessed. */
    chooseContract: (at: number, title: string): Promise<boolean> => change(at, state => state, () => background.chooseContract(at, title)),
    /** So is what a frame shows. */
    openFrame: (at: number, address: string | null): Promise<boolean> => change(at, state => state, () => background.openFrame(at, address)),
    setDiscreet: (at: number, on: boolean): Promise<boolean> => change(at, state => ({ ...state, discreet: on }), () => background.setDiscreet(at, on)),
    /** Sent at once and not waited for: the browser's own question comes next, in the same click. */
    askingForFile(at: number, pattern: string, asking: boolean): void {
      background.askingForFile(at, pattern, asking).catch(() => undefined)
    },
    /** Why it could not be asked for, else ''. */
    fetchFile: (at: number, what: 'shown' | 'download', lent: boolean): Promise<string> =>
      (what === 'shown' ? background.reviewFile(at, lent) : background.reviewDownload(at)).then(() => '', () => say('The page did not answer. Try again in a moment.')),
    /** False where the words are not on the page any more. Throws where nobody answers. */
    reveal: async (at: number, span: { readonly start: number; readonly end: number }): Promise<boolean> =>
      (await patiently(() => background.reveal(at, { start: span.start, end: span.end }))).found,
    /** What the reader decides, prepares and trades; `guess` shows at once what it will come to. Why it was not kept, else ''. */
    decide: (at: number, call: (desk: Remote<DeskCalls>) => Promise<TabState>, guess: Guess = state => state): Promise<string> => attempt(at, guess, () => call(background)),
    /** Asks the background something that changes nothing. Throws where nobody answers. */
    ask: <T>(call: (desk: Remote<DeskCalls>) => Promise<T>): Promise<T> => patiently(() => call(background)),
    /** The address that a tab shows now, as far as the background knows it. */
    addressOf: async (at: number): Promise<string | undefined> => {
      const state = at === tab && truth ? truth : await background.stateOf(at)
      return state.kind === 'review' ? state.address : undefined
    },
  }
}

function withoutQuestion(state: ReviewState): ReviewState {
  const { question: _, ...others } = state
  return others
}

const guessed = (state: TabState, guesses: readonly Guess[]) => state.kind === 'review' ? guesses.reduce((shown, guess) => guess(shown), state) : state

/** The background says in one sentence why it could not keep something; that nobody answered is our own trouble. */
const whyOf = (error: unknown) => (error instanceof NobodyAnswered || !(error instanceof Error) || error.message === '' ? say('That could not be saved. Please try again.') : error.message)
