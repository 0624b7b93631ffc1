/** The demonstration for a machine without a screen: a real click on the toolbar icon, three pictures, and the review in words. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { TabState } from '../../src/messages'
import { call, until, type Browser, type View } from '../browsers/browser'
import { root } from '../browsers/build'
import { marksOf, showMark } from '../browsers/marks'

const folder = join(root, 'dist/demo')
const severities = { 4: 'not to be signed as it stands', 3: 'to ask a change of', 2: 'to ask the meaning of', 1: 'to tidy up' } as const

/** Throws where the page was not reviewed, or nothing was marked. */
export async function withoutDisplay(browser: Browser, address: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const tab = await browser.open(address)
  const popup = await browser.clickIcon(tab)
  const state = await until('the review', async () => {
    const state = await stateIn(popup)
    if (state?.kind === 'nothing' && state.reason !== 'not-asked') throw new Error(state.say)
    return state?.kind === 'review' && state
  })
  await until('marks on the page', async () => (await marksOf(tab)).length > 0)
  await until('the popup to show it', () => popup.evaluate<boolean>(`document.body.innerText.includes(' confirmed')`))
  picture('popup', await popup.screenshot())
  picture('page', await tab.screenshot())

  const mark = await showMark(tab)
  await tab.hover(mark.x, mark.y)
  const card = await until('the card', async () => (await cards(tab))[0])
  picture('card', await tab.screenshot())
  console.log(`\n${summary(state)}\n\nThe card on “${short(mark.words)}” says:\n  ${card.replace(/\s*\n\s*/g, '\n  ')}`)
}

const cards = async (tab: { hidden(role: string): Promise<readonly string[]> }) => [...(await tab.hidden('dialog')), ...(await tab.hidden('tooltip'))].filter(words => words.trim() !== '')

/** What the background knows of the tab in front. */
const stateIn = (popup: View): Promise<TabState | undefined> => call(popup, async () => {
  type Api = { tabs: { query(of: object): Promise<{ id: number }[]> }; runtime: { sendMessage(message: object): Promise<{ value?: never }> } }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
  const { tabs, runtime } = browser ?? chrome
  const [tab] = await tabs.query({ active: true, currentWindow: true })
  return (await runtime.sendMessage({ to: 'background', call: 'stateOf', args: [tab!.id] })).value
})

function summary({ title, length, rules, review: { contractType, parties, findings, checklist }, quotes, clauses }: TabState & { kind: 'review' }): string {
  const counts = ([4, 3, 2, 1] as const).map(severity => [findings.filter(finding => finding.outcome !== 'favours-you' && finding.severity === severity).length, severities[severity]] as const)
  const worst = findings.map((finding, at) => ({ finding, at })).toSorted((a, b) => b.finding.severity - a.finding.severity || a.at - b.at).slice(0, 5)
  const clear = checklist.filter(item => item.state === 'clear').length
  return [
    `${title}: ${length} words, read as ${contractType.kind}, with ${rules} rules.`,
    `Parties: ${parties.map(({ role, name }) => (name ? `${name} (${role})` : role)).join(', ')}.`,
    `${findings.length} findings: ${counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`).join(', ')}.`,
    ...worst.map(({ finding, at }) => `  ${clauses.findings[at] ?? ''} ${finding.title}: “${short(quotes.findings[at]?.[0] ?? '')}”`),
    `Closing checklist: ${checklist.length} points, ${clear} of them clear.`,
  ].join('\n')
}

const short = (words: string) => (words.length > 80 ? `${words.slice(0, 79)}…` : words)

function picture(name: string, png: Buffer): void {
  const file = join(folder, `${name}.png`)
  writeFileSync(file, png)
  console.log(`Picture: ${relative(root, file)}`)
}
