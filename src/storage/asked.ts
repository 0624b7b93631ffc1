/**
 * Which tabs the reader asked to have reviewed. It outlives a stop of the background, and ends with the browser's session or an update of Evenhand:
 * no other version ever reads it, so it has none.
 */
import * as v from 'valibot'
import { browser } from '../browser'
import { alone } from './records'

export type Asked = {
  /** Reviewed although it does not read like a contract. */
  readonly anyway: boolean
  /** The title of the contract that was chosen, where the page holds several. */
  readonly chosen?: string
  /** The frame of the tab's page that is under review; absent for the page itself. */
  readonly frame?: number
  /** The opening of a file of which the reader said that it is no version of the contract that it resembles. */
  readonly another?: string
  /** Something may have been painted on the tab's page. */
  readonly painted: boolean
  /** False where the reader wants to see the page without our marks, in this tab. */
  readonly marks: boolean
}

const schema: v.GenericSchema<unknown, Asked> = v.object({ anyway: v.boolean(), chosen: v.exactOptional(v.string()), frame: v.exactOptional(v.number()), another: v.exactOptional(v.string()), painted: v.boolean(), marks: v.boolean() })
const placeOf = (tab: number) => `asked:${tab}`

export async function askedFor(tab: number): Promise<Asked | undefined> {
  const found = v.safeParse(schema, (await browser.storage.session.get(placeOf(tab)))[placeOf(tab)])
  return found.success ? found.output : undefined
}

/** All such tabs. */
export async function askedTabs(): Promise<readonly (readonly [tab: number, asked: Asked])[]> {
  const tabs = Object.keys(await browser.storage.session.get(null)).flatMap(key => /^asked:(\d+)$/.exec(key)?.[1] ?? []).map(Number)
  return (await Promise.all(tabs.map(async tab => [tab, await askedFor(tab)] as const))).flatMap(([tab, asked]) => asked ? [[tab, asked] as const] : [])
}

export const rememberAsked = (tab: number, asked: Asked): Promise<void> => browser.storage.session.set({ [placeOf(tab)]: asked })

const stoppedPlace = (tab: number) => `stopped:${tab}`

/** True for a tab that the reader switched us off in. */
export const wasStopped = async (tab: number): Promise<boolean> => (await browser.storage.session.get(stoppedPlace(tab)))[stoppedPlace(tab)] === true

export const rememberStopped = (tab: number): Promise<void> => browser.storage.session.set({ [stoppedPlace(tab)]: true })

export const forgetStopped = (tab: number): Promise<void> => browser.storage.session.remove(stoppedPlace(tab))

/** Characters of a question: more than browsers give of a selection. */
const longest = 20_000
const questionPlace = (tab: number) => `question:${tab}`

/** The words that the reader asked about in this tab; undefined where there is no question. */
export async function questionIn(tab: number): Promise<string | undefined> {
  const words: unknown = (await browser.storage.session.get(questionPlace(tab)))[questionPlace(tab)]
  return typeof words === 'string' ? words : undefined
}

export const rememberQuestion = (tab: number, words: string): Promise<void> => browser.storage.session.set({ [questionPlace(tab)]: words.slice(0, longest) })

export const forgetQuestion = (tab: number): Promise<void> => browser.storage.session.remove(questionPlace(tab))

const roundPlace = (tab: number) => `round:${tab}`

/** The version of a contract that a tab's open page has shown so far: its edits are not another version. Another address is, and so is another file in the reader page. */
export type Shown = { readonly contract: string; readonly at: string; readonly address: string; readonly opening?: string }

const shown: v.GenericSchema<unknown, Shown> = v.object({ contract: v.string(), at: v.string(), address: v.string(), opening: v.exactOptional(v.string()) })

export async function shownIn(tab: number): Promise<Shown | undefined> {
  const found = v.safeParse(shown, (await browser.storage.session.get(roundPlace(tab)))[roundPlace(tab)])
  return found.success ? found.output : undefined
}

export const rememberShown = (tab: number, round: Shown): Promise<void> => browser.storage.session.set({ [roundPlace(tab)]: round })

export const forgetShown = (tab: number): Promise<void> => browser.storage.session.remove(roundPlace(tab))

export const forgetAsked = (tab: number): Promise<void> => browser.storage.session.remove(placeOf(tab))

const loanPlace = (pattern: string) => `loan:${pattern}`
/** Milliseconds that a reader may take to answer the browser's question. */
const patience = 120_000

const loan = v.object({ tab: v.number(), at: v.number() })

/** The browser is asked for a site, for the file that this tab shows and for nothing else. */
export const lendSite = (pattern: string, tab: number): Promise<void> => browser.storage.session.set({ [loanPlace(pattern)]: { tab, at: Date.now() } })

/** The tab for whose file the site was asked for, where that is not too long ago. */
export async function loanOf(pattern: string): Promise<number | undefined> {
  const found = v.safeParse(loan, (await browser.storage.session.get(loanPlace(pattern)))[loanPlace(pattern)])
  return found.success && Date.now() - found.output.at < patience ? found.output.tab : undefined
}

/** The same, once: whoever takes it sees to it, and two may want to at the same time. */
export const takeLoan = (pattern: string): Promise<number | undefined> => alone(async () => {
  const tab = await loanOf(pattern)
  await browser.storage.session.remove(loanPlace(pattern))
  return tab
})

const passingPlace = (tab: number) => `passing:${tab}`

/** A tab that we opened for a moment, and close again. */
export const rememberPassing = (tab: number): Promise<void> => browser.storage.session.set({ [passingPlace(tab)]: true })

export const isPassing = async (tab: number): Promise<boolean> => (await browser.storage.session.get(passingPlace(tab)))[passingPlace(tab)] === true

export const forgetPassing = (tab: number): Promise<void> => browser.storage.session.remove(passingPlace(tab))
