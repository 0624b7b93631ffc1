/** The report for a lawyer or a colleague: all that was found, decided and noted, on paper. */
import { groupOrder } from '../words/groups'
import type { Group } from '../words/plain-words'
import { count, groupNotes, groupWords, list as sentenceList, theRole } from '../words/plain-words'
import { dayWords, valueBeside, valueWords } from '../words/value-words'
import type { Block, Paper, Point } from './paper'
import { eachOnce, heading, list, points, said, table, words } from './paper'
import type { FindingRow, ItemRow, ReportData } from './report-data'
import { decidedWords, itemStateWords, keptWords, promiseWords, stakeWords, tradeWords } from './report-words'
import { noAdvice } from './reviewed'
import { say, translated } from '../words/say'

export const report = (data: ReportData): Paper => ({
  title: data.title,
  blocks: [
    ...opening(data), ...parties(data), ...keyTerms(data), ...dates(data), ...preparation(data), ...findings(data), ...checklist(data), ...balance(data), ...unread(data),
    words(say('{1} of our {2} rules looked for their point and found it fine.', data.rules.fine, data.rules.known)),
  ],
})

const counting: Readonly<Record<Group, string>> = { stop: say('before signing'), change: say('to change'), clarify: say('to clarify'), tidy: say('to tidy up'), yours: say('in your favour'), look: say('for your eyes') }

function opening({ made, type, doubt, playbook, length, side, findings, checklist }: ReportData): readonly Block[] {
  const applicable = checklist.filter(({ state }) => state !== 'not-applicable' && state !== 'set-aside')
  const counted = groupOrder.map(group => [findings.filter(finding => finding.group === group).length, counting[group]] as const).filter(([n]) => n > 0)
  return [
    words(say('Report of {1}, made by Evenhand. For your own side, not for the other: it holds what you decided and why, your notes, what matters to you, and what you would settle for.', dayWords(new Date(made))), noAdvice),
    ...doubt ? [words(doubt)] : [],
    list([
      ...playbook ? [say(playbook.applied ? 'Playbook: {1}' : 'Playbook: {1}, which is for other kinds of contract and was left aside', playbook.name)] : [],
      say('Kind of contract: {1}', type), say('Length: {1} words', length.toLocaleString('en-GB')), side ? say('Read for: {1}', side) : say('Read for neither side'),
      say('Findings: {1}', counted.length > 0 ? counted.map(([n, group]) => `${n} ${group}`).join(', ') : say('none')),
      say('Confirmed: {1} of {2}', checklist.filter(({ state }) => state === 'confirmed').length, count(applicable.length, 'point')),
    ]),
  ]
}

const parties = ({ parties, side }: ReportData): readonly Block[] => [
  heading(say('Parties')),
  parties.length > 0 ? table([say('Role'), say('Name'), say('Side')], parties.map(({ role, name = '' }) => [role, name === role ? '' : name, role === side ? say('your side') : ''])) : words(say('None were found in the text.')),
]

/** Told elsewhere in the report, and where they are days, with more care. */
const toldElsewhere = ['parties', 'document-name', 'last-safe-day']
const toldAsDates = ['effective-date', 'expiration-date']

/** Key terms with a value of their own. What is known by its sentence alone stands in the checklist. */
function keyTerms({ keyTerms }: ReportData): readonly Block[] {
  const rows = keyTerms.flatMap(({ kind, name, value, words, clause, open = '' }) => {
    const beside = value.endsWith('…') ? '' : valueBeside(value, words, kind)
    if (toldElsewhere.includes(kind) || toldAsDates.includes(kind) && /^\d/.test(value) || beside === '' && words.split(/\s+/).length > 8) return []
    return [[name, `“${words}”`, [beside, open].filter(part => part !== '').join(', '), clause]]
  })
  const firsts = [...new Map(rows.toReversed().map(row => [row.slice(0, 3).join('\n'), row])).values()].toReversed()
  return firsts.length === 0 ? [] : [heading(say('Key terms')), table([say('What'), say('Words'), say('Value'), say('Clause')], firsts)]
}

function dates({ dates: { known, leftOut } }: ReportData): readonly Block[] {
  if (known.length + leftOut.length === 0) return []
  return [heading(say('Dates')), table([say('Day'), say('What'), say('How it was worked out')], [...known.map(({ day, title, how }) => [valueWords(day), title, how]), ...leftOut.map(({ title, why }) => [say('not sure'), title, why])])]
}

function preparation({ preparation: { priorities, bottomLines, promises, trades } }: ReportData): readonly Block[] {
  const rows = [
    ...priorities.map(text => [say('Priority'), text, '']), ...bottomLines.map(({ text, kept }) => [say('Bottom line'), text, kept ? keptWords[kept] : '']),
    ...promises.map(({ text, state, clause }) => [say('Promised in talks'), text, [promiseWords[state], clause].filter(part => part !== '').join(', ')]),
    ...trades.map(({ sentence, state }) => [say('Trade'), sentence, tradeWords[state]]),
  ]
  return rows.length === 0 ? [] : [heading(say('What matters to us')), table([say('Kind'), say('What'), say('In the contract')], rows)]
}

function findings({ findings, side }: ReportData): readonly Block[] {
  if (findings.length === 0) return [heading(say('Findings')), words(say('None.'))]
  return groupOrder.flatMap(group => {
    const own = findings.filter(finding => finding.group === group)
    if (own.length === 0) return []
    const note = groupNotes[group]
    return [heading(`${groupWords[group]} (${own.length})`), ...note ? [words(note)] : [], points(together(own).map(finding => findingPoint(finding, side)))]
  })
}

/** Places of which the same is to be said stand under one title. */
function together(findings: readonly FindingRow[]): readonly FindingRow[] {
  const gathered = new Map<string, FindingRow>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.title, finding.why, finding.ask, finding.fallback, finding.against, finding.tier, decidedWords(finding), finding.reason, finding.stake])
    const first = gathered.get(key)
    gathered.set(key, first ? { ...first, quotes: [...first.quotes, ...finding.quotes] } : finding)
  }
  return [...gathered.values()]
}

function findingPoint(finding: FindingRow, side: string | undefined): Point {
  const { title, family, against, quotes, why, ask, preferred, fallback, walkAway, tier, sources, stake, reason = '' } = finding
  return {
    title, quotes: eachOnce(quotes), about: [family, ...against ? [against === side ? say('hard on you, {1}', theRole(against)) : say('hard on {1}', theRole(against))] : [], ...tier === 'fact' ? [say('anyone can check it')] : [], ...stake ? [stakeWords[stake]] : []],
    lines: said(
      [say('Why'), why], [say('Ask'), ask], [say('First choice'), preferred], [say('Settle for'), fallback], [say('Stop at'), walkAway],
      [say('Decision'), [decidedWords(finding), reason].filter(part => part !== '').join(': ')], [say('Rests on'), sources.join('; ')],
    ),
  }
}

function checklist({ checklist }: ReportData): readonly Block[] {
  const applicable = checklist.filter(({ state }) => state !== 'not-applicable')
  const others = checklist.filter(({ state }) => state === 'not-applicable')
  return [
    ...applicable.length > 0 ? [heading(say('Closing checklist')), points(applicable.map(itemPoint))] : [],
    ...others.length > 0 ? [words(say('From what was read, these do not come up here: {1}.', sentenceList(others.map(({ title }) => title))))] : [],
  ]
}

/** The first places tell most. */
const mostPlaces = 4

function itemPoint({ title, state, confirmed, places, open, wordsThen, ask, note, reason }: ItemRow): Point {
  const shown = places.slice(0, mostPlaces)
  const when = confirmed ? dayWords(new Date(confirmed)) : ''
  return {
    title, about: [when ? say('{1} on {2}', itemStateWords[state], when) : itemStateWords[state], ...shown.some(place => place.needsYourEyes) ? [say('needs your eyes')] : []],
    quotes: shown.map(({ words, value, clause }) => ({ words, clause: [value, clause].filter(part => part !== '').join(', ') })),
    lines: said(
      [say('Beside the text'), open], [say('Words then'), wordsThen?.map(words => `“${words}”`).join(' ')], [say('More'), places.length > mostPlaces ? say('{1} more in the text', places.length - mostPlaces) : ''],
      [say('Ask'), ask], [say('Why not'), reason], [say('Note'), note],
    ),
  }
}

function balance({ balance }: ReportData): readonly Block[] {
  if (balance.length === 0) return []
  const leans = (to: string) => (to === 'even' ? say('even') : to === 'unclear' ? say('not clear') : say('towards {1}', theRole(to)))
  return [heading(say('Who holds which rights')), table([say('Topic'), say('Leans'), say('Who holds what')], balance.map(({ topic, leans: to, rows }) => [translated(topic), leans(to), holders(rows)]))]
}

/** "Provider: may suspend, may change the price; each side: may end it for breach." */
function holders(rows: ReportData['balance'][number]['rows']): string {
  const held = (by: string) => [...new Set(rows.filter(({ role }) => role === by).map(({ holds, needsYourEyes }) => needsYourEyes ? say('{1} (needs your eyes)', translated(holds)) : translated(holds)))]
  return [...new Set(rows.map(({ role }) => role))].map(role => `${role === 'each' ? say('each side') : role}: ${held(role).join(', ')}`).join('; ')
}

const unread = ({ read: { whole, say: told } }: ReportData): readonly Block[] => [
  heading(say('What was not read')),
  words(whole ? say('All of the text was read.') : say('Only a part of the contract was read, so what is missing here may stand in the rest.'), told, say('Papers that the contract only names were not read.')),
]
