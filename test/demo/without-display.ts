/** The demonstration for a machine without a screen: a real click on the toolbar icon, three pictures, and the review in words. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { until, type Browser } from '../browsers/browser'
import { root } from '../browsers/build'
import { cardOn, marksOf, showMark } from '../browsers/marks'
import { reviewIn, type Reviewed } from '../browsers/state'

const folder = join(root, 'dist/demo')
const severities = { 4: 'not to be signed as it stands', 3: 'to ask a change of', 2: 'to ask the meaning of', 1: 'to tidy up' } as const

/** Throws where the page was not reviewed, or nothing was marked. */
export async function withoutDisplay(browser: Browser, address: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const tab = await browser.open(address)
  const popup = await browser.clickIcon(tab)
  const state = await reviewIn(popup)
  await until('marks on the page', async () => (await marksOf(tab)).length > 0)
  await until('the popup to show it', () => popup.evaluate<boolean>(`document.body.innerText.includes(' confirmed')`))
  picture('popup', await popup.screenshot())
  await showMark(tab)
  picture('page', await tab.screenshot())
  const card = await cardOn(tab)
  picture('card', await tab.screenshot())
  console.log(`\n${summary(state)}\n\nThe card on “${short(card.words)}” says:\n  ${card.says.replace(/\s*\n\s*/g, '\n  ')}`)
}

function summary({ title, length, rules, review: { contractType, parties, findings, checklist }, quotes, clauses }: Reviewed): string {
  const counts = ([4, 3, 2, 1] as const).map(severity => [findings.filter(finding => finding.outcome !== 'favours-you' && finding.severity === severity).length, severities[severity]] as const)
  const worst = findings.map((finding, at) => ({ finding, at })).toSorted((a, b) => b.finding.severity - a.finding.severity || a.at - b.at).slice(0, 5)
  const clear = checklist.filter(item => item.state === 'clear').length
  return [
    `${title}: ${length} words, read as ${contractType.kind}, with ${rules} rules.`,
    `Parties: ${parties.map(({ role, name }) => (name ? `${name} (${role})` : role)).join(', ')}.`,
    `${findings.length} findings: ${counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`).join(', ')}.`,
    ...worst.map(({ finding, at }) => `  ${clauses.findings[at] ? `${clauses.findings[at]} · ` : ''}${finding.title}: “${short(quotes.findings[at]?.[0] ?? '')}”`),
    `Closing checklist: ${checklist.length} points, ${clear} of them clear.`,
  ].join('\n')
}

const short = (words: string) => (words.length > 80 ? `${words.slice(0, 79)}…` : words)

function picture(name: string, png: Buffer): void {
  const file = join(folder, `${name}.png`)
  writeFileSync(file, png)
  console.log(`Picture: ${relative(root, file)}`)
}
