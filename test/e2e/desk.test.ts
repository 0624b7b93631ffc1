/**
 * The whole story of one contract at the desk: prepared, decided, traded, closed, changed by the other side, confirmed and
 * handed over. Between the steps the popup closes and the background stops, and everything must still be there.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../browsers/ask'
import { call, until, type Browser, type Tab, type View } from '../browsers/browser'
import { choose, copied, giveFile, saved, write } from '../browsers/hands'
import { open, tested } from '../browsers/open'
import { click, focus, read, seen } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { spy } from '../browsers/spy'
import { reviewIn } from '../browsers/state'
import { agreedIn, changedClauses, mine, nothingIn, secondVersion, titles, turnTo } from './desk-story'
import { cleaning } from './pages'

describe.each(tested)('in %s', kind => {
  const pages: Record<string, string> = { '/cleaning': cleaning }
  let site: Site, browser: Browser, beside: Tab, tab: Tab, popup: View
  beforeAll(async () => {
    site = await serve({ pages })
    browser = await open(kind)
    beside = await browser.open(browser.url('options/options.html'))
    tab = await browser.open(`${site.url}/cleaning`)
    await call(tab, spy)
    popup = await browser.clickIcon(tab)
    await reviewIn(popup)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  // It may have closed when another tab came to the front.
  const closePopup = () => popup.evaluate('void setTimeout(close)').catch(() => undefined)
  /** The popup closes, the background is stopped, and the reader clicks the icon again. */
  const later = async () => {
    await closePopup()
    await browser.stopBackground()
    popup = await browser.clickIcon(tab)
    return reviewIn(popup)
  }

  test('prepare: a priority, and a bottom line that the text breaks, in red and with the words', async () => {
    await turnTo(popup, 'Prepare')
    await write(popup, 'Priority, new', mine.priority)
    await click(popup, 'button', /^My bottom lines/)
    await click(popup, 'button', /^or choose one/)
    await choose(popup, 'What it is about', 'Days to pay')
    await write(popup, 'How long', '14')
    await read(popup, /broken: the text says\s+30 days/)
    expect((await later()).standing).toMatchObject({ priorities: [{ text: mine.priority }], bottomLines: [{ kept: { state: 'broken' } }] })
    await turnTo(popup, 'Prepare')
    await read(popup, /1 of 1 broken/)
    await click(popup, 'button', /^My bottom lines/)
    await read(popup, /broken: the text says\s+30 days/)
    expect(await call(popup, () => [...document.querySelectorAll('textarea')].map(({ value }) => value))).toEqual([mine.priority, '', 'Days to pay: at most 14 days', ''])
  })

  test('what was typed last is kept though nothing was pressed to save it, and the popup is closed then', async () => {
    const { tab: number } = await reviewIn(popup)
    await click(popup, 'button', /^If this fails/)
    await write(popup, 'My alternative', mine.alternative)
    await until('it to be kept', async () => {
      const state = await ask(beside, 'stateOf', number)
      return state.kind === 'review' && state.decisions.alternatives.mine?.text === mine.alternative
    })
    expect((await later()).decisions.alternatives.mine).toMatchObject({ text: mine.alternative })
  })

  test('a side is chosen by keyboard', async () => {
    await focus(popup, 'radio', /^Customer/)
    await popup.press('ArrowDown')
    await popup.press('Enter')
    await until('the side of the Supplier', async () => (await reviewIn(popup)).review.side === 'Supplier')
    expect((await later()).review.side).toBe('Supplier')
    expect((await seen(popup, 'button', /^your side: Supplier/i)).length).toBe(1)
  })

  test('findings are decided: one raised, one accepted with a reason, one rule silenced, one decision undone', async () => {
    const decisionOn = async (title: string) => {
      const { review, standing } = await reviewIn(popup)
      return standing.findings[review.findings.findIndex(finding => finding.title === title)]
    }
    await turnTo(popup, 'Findings')
    await focus(popup, 'button', titles.acceptance)
    await popup.press('r')
    await until('it to be raised', async () => (await decisionOn(titles.acceptance))?.decision?.what === 'raise')

    await click(popup, 'button', titles.clock)
    await click(popup, 'button', 'accept it')
    await write(popup, 'Why you accept it', mine.reason)

    await click(popup, 'button', titles.clock)
    await click(popup, 'button', titles.listEnd)
    await click(popup, 'button', /^not a problem/)
    await click(popup, 'button', /^This rule, never in this contract/)
    await until('the rule to be silenced', async () => (await decisionOn(titles.listEnd))?.silenced === 'contract')

    await focus(popup, 'button', titles.indirect)
    await popup.press('n')
    await until('it to be no problem', async () => (await decisionOn(titles.indirect))?.decision?.what === 'no-problem')
    await click(popup, 'button', 'Undo')
    await until('that to be taken back', async () => (await decisionOn(titles.indirect))?.decision === undefined)

    await later()
    expect(await decisionOn(titles.acceptance)).toMatchObject({ decision: { what: 'raise' } })
    expect(await decisionOn(titles.clock)).toMatchObject({ decision: { what: 'accept', reason: mine.reason } })
    expect(await decisionOn(titles.listEnd)).toMatchObject({ silenced: 'contract' })
    expect(await decisionOn(titles.indirect)).not.toMatchObject({ decision: {} })
    await turnTo(popup, 'Findings')
    await click(popup, 'button', 'Silenced by you (1)')
    await click(popup, 'button', 'Dealt with (2)')
    await read(popup, /accepted/)
  })

  test('stakes are set, and a trade is put together with its sentence', async () => {
    await turnTo(popup, 'Prepare')
    await click(popup, 'button', /^Trades/)
    await click(popup, 'button', 'Say what the findings are worth to you')
    await choose(popup, `What it is worth: ${titles.leaving}`, 'must have')
    await choose(popup, `What it is worth: ${titles.renewal}`, 'can give')
    await click(popup, 'button', 'Put a trade together')
    await choose(popup, 'I give', titles.renewal)
    await choose(popup, 'I get', titles.leaving)
    await click(popup, 'button', /^Keep this trade$/)
    await until('the trade to be kept', async () => (await reviewIn(popup)).standing.packages.length === 1)
    const { standing: { packages: [trade], findings } } = await later()
    expect(trade).toMatchObject({ give: [{ text: titles.renewal }], want: [{ text: titles.leaving }], state: 'planned' })
    expect(trade!.sentence).toMatch(/^We could live with “shall automatically renew” \(§3\.1\) as it stands if you can agree to this in place of “3\.2 The Customer may terminate/)
    expect(new Set(findings.map(({ stake }) => stake))).toEqual(new Set([undefined, 'can-give', 'must']))
    await turnTo(popup, 'Prepare')
    await click(popup, 'button', /^Trades/)
    await read(popup, /I give\s+It renews by itself/)
    await choose(popup, /^How far it has come/, 'offered')
    await until('the trade to be offered', async () => (await reviewIn(popup)).standing.packages[0]?.state === 'offered')
  })

  test('closing: a point set aside, two promises of the talks, three points confirmed', async () => {
    await turnTo(popup, 'Checklist')
    await click(popup, 'button', /^Dates of delivery/)
    await click(popup, 'button', 'Does not matter here …')
    await write(popup, 'Why does this not matter here?', mine.aside)
    await popup.press('Enter')
    await until('it to be set aside', async () => Object.keys((await reviewIn(popup)).decisions.setAside).length === 1)

    await click(popup, 'button', /^Promises made in talks/)
    await write(popup, 'Promise, new', mine.kept)
    await click(popup, 'button', `Find it in the contract: ${mine.kept}`)
    await click(popup, 'button', /^It says so here: .*calendar month/)
    await until('the words that keep it', async () => (await reviewIn(popup)).standing.promises[0]?.state === 'in-contract')
    await write(popup, 'Promise, new', mine.missing)
    await click(popup, 'button', `Not in there: ${mine.missing}`)
    await until('both promises', async () => (await reviewIn(popup)).standing.promises[1]?.state === 'not-in-contract')

    for (const point of ['When each sum is due', 'Who is bound', 'Who covers whom']) await click(popup, 'checkbox', new RegExp(`^Confirmed: ${point}`))
    await until('the points to be kept', async () => Object.keys((await reviewIn(popup)).decisions.ticks).length === 3)
    await later()
    await read(popup, /3 of 32 confirmed/)
    await read(popup, /2 promises: 1 not in the contract/)
    await read(popup, new RegExp(mine.aside))
    expect(agreedIn(await copied(popup, 'Copy the confirm-back note'))).toEqual(['Who is bound', 'When each sum is due', 'Who covers whom, for what'])
  })

  test('nothing of the reader’s has entered the page', async () => {
    await nothingIn(tab)
  })

  test('a second version arrives: the reader is told, and shown exactly what was edited', async () => {
    pages['/cleaning'] = secondVersion
    await tab.goto(`${site.url}/cleaning`)
    await call(tab, spy)
    await later()
    await read(popup, /Changed since you read it on \d+ \w+: 3 clauses\./)
    await click(popup, 'button', 'See what changed')
    await read(popup, /Clause by clause/)
    expect(await changedClauses(popup)).toEqual([
      ['§2.1', 'changed', '30', '60'],
      ['§4.2', 'removed', expect.stringMatching(/The Supplier shall indemnify/), ''],
      ['§5.4', 'added', '', expect.stringMatching(/best efforts/)],
    ])
    await read(popup, /Solved\s+3/)
    await read(popup, /New\s+1\s+Promises to try/)
    await read(popup, /Days to pay[\s\S]{1,30}30 days[\s\S]{1,30}60 days/)
    await until('it to be known that they were seen', async () => (await reviewIn(popup)).standing.round?.changesSeen)
    await later()
    expect(await popup.evaluate<string>('document.body.innerText')).not.toMatch(/Changed since you read it/)
  })

  test('a confirmed point whose words changed says so, with the words then and now', async () => {
    await read(popup, /1 of 32 confirmed/)
    await click(popup, 'button', /^When each sum is due/)
    await read(popup, /changed since you confirmed on \d+ \w+/)
    const [then, now] = await call(popup, () => [...document.querySelectorAll<HTMLElement>('.changed > div')].map(({ innerText }) => innerText))
    expect(then).toMatch(/^Then\s+[\s\S]*30 days/)
    expect(now).toMatch(/^Now\s+[\s\S]*60 days/)
  })

  test('all the rest is confirmed, by keyboard and mouse, and the desk says so plainly', async () => {
    await popup.press('j')
    const boxes = async () => (await seen(popup, 'checkbox', /^Confirmed:/)).filter(({ checked }) => !checked)
    const [first, ...rest] = await boxes()
    await focus(popup, 'button', new RegExp(`^${first!.name.replace('Confirmed: ', '')}`))
    await popup.press('x')
    for (const { name } of rest) await click(popup, 'checkbox', name)
    await until('all of them to be kept', async () => Object.values((await reviewIn(popup)).decisions.ticks).filter(({ changedTo }) => changedTo === undefined).length >= 32)
    await later()
    await read(popup, /All 32 points confirmed on \d+ \w+, 1 set aside\./)
  })

  test('the confirm-back note holds what was confirmed and nothing private', async () => {
    const note = await copied(popup, 'Copy the confirm-back note')
    const { review, decisions } = await reviewIn(popup)
    const confirmed = review.checklist.filter(({ item }) => decisions.ticks[item]).map(({ title }) => title)
    expect(agreedIn(note).length).toBeGreaterThan(20)
    expect(confirmed).toEqual(expect.arrayContaining([...agreedIn(note)]))
    expect(note).toContain('When each sum is due')
    expect(note).toContain('60 days')
    expect(note).toContain('This note does not change the contract')
    for (const own of [mine.priority, mine.alternative, mine.reason, mine.aside, mine.kept, '14 days']) expect(note).not.toContain(own)
  })

  test('papers are saved as files', async () => {
    await click(popup, 'button', 'More')
    await click(popup, 'button', 'Hand over')
    const file = async (paper: string, form: string) => {
      await click(popup, 'button', `Save as … ${paper}`)
      return saved(popup, `Save as ${form}: ${paper}`)
    }
    const note = await file('Confirm-back note', 'Markdown')
    expect(note.name).toMatch(/^cleaning-agreement.*confirm-back.*\.md$/i)
    expect(note.text).toContain('60 days')
    const page = await file('Open points', 'Web page')
    expect(page.name).toMatch(/\.html$/)
    expect(page.text).toMatch(/^<!doctype html>[\s\S]*best efforts/i)
    for (const own of [mine.priority, mine.alternative, mine.reason]) expect(page.text).not.toContain(own)
    const table = await file('Report', 'CSV, for spreadsheets')
    expect(table.name).toMatch(/\.csv$/)
    expect(table.text).toContain(mine.reason)
    const days = await saved(popup, 'Save as Calendar file: Dates')
    expect(days.name).toMatch(/\.ics$/)
    expect(days.text).toMatch(/^BEGIN:VCALENDAR[\s\S]*DTSTART/)
  })

  test('two tabs on one contract see each other’s decisions', async () => {
    const other = await browser.open(`${site.url}/cleaning`)
    popup = await browser.clickIcon(other)
    expect((await reviewIn(popup)).standing.priorities).toMatchObject([{ text: mine.priority }])
    await turnTo(popup, 'Findings')
    await focus(popup, 'button', titles.effort)
    await popup.press('r')
    const raised = async () => {
      const { review, standing } = await reviewIn(popup)
      return standing.findings[review.findings.findIndex(({ title }) => title === titles.effort)]?.decision?.what
    }
    await until('it to be raised', async () => await raised() === 'raise')
    popup = await browser.clickIcon(tab)
    await until('the first tab to know', async () => await raised() === 'raise')
    await turnTo(popup, 'Findings')
    await focus(popup, 'button', titles.effort)
    await popup.press('u')
    popup = await browser.clickIcon(other)
    await until('the other tab to know', async () => await raised() === undefined)
    await other.close()
    popup = await browser.clickIcon(tab)
  })

  test('a backup is saved, everything is erased, and the backup brings it all back', async () => {
    const { decisions, standing: { bottomLines, packages, promises } } = await reviewIn(popup)
    const options = await browser.open(browser.url('options/options.html#kept'))
    await read(options, /cleaning agreement/i)
    const backup = await saved(options, /^save everything as a file$/i)
    await click(options, 'button', /^erase everything$/i)
    await until('the question', async () => (await seen(options, 'button', /^keep$/i)).length > 0)
    await click(options, 'button', /^erase everything$/i)
    await read(options, /everything is erased/i)
    popup = await browser.clickIcon(tab)
    const { ticks, findings, lines } = (await reviewIn(popup)).decisions
    expect([ticks, findings, lines]).toEqual([{}, {}, []])
    await options.toFront()
    await giveFile(options, backup.name, backup.text)
    await click(options, 'button', /^add to what is here$/i)
    await read(options, /brought back from the file: 1 contract/i)
    await options.close()
    await tab.toFront()
    const after = await later()
    expect(after.decisions).toEqual(decisions)
    expect(after.standing).toMatchObject({ bottomLines, packages, promises, round: { n: 2 } })
    await read(popup, /All 32 points confirmed/)
  })

  test('still nothing of the reader’s has entered the page', async () => {
    await nothingIn(tab)
  })
})
