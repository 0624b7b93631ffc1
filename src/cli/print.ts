import { basename } from 'node:path'
import { styleText } from 'node:util'
import type { Finding, ItemState, Review } from '../engine/review'
import { spelled, visible } from '../words/visible'

type Style = Parameters<typeof styleText>[0]

const severities: Readonly<Record<number, readonly [mark: string, word: string, style: Style]>> = {
  4: ['■', 'Before signing', 'red'], 3: ['▲', 'Ask for a change', 'yellow'], 2: ['●', 'Ask what it means', 'blue'], 1: ['·', 'Tidy up', 'gray'],
}
const states: Readonly<Record<ItemState, string>> = {
  clear: 'clear', unclear: 'unclear', conflicting: 'conflicting', 'against-you': 'against you', 'not-found': 'not found here', 'not-applicable': 'not applicable',
}
const kinds: Readonly<Record<Review['contractType']['kind'], string>> = {
  nda: 'confidentiality agreement', services: 'services', saas: 'software as a service', licence: 'licence', employment: 'employment', separation: 'separation', lease: 'lease', sale: 'sale',
  loan: 'loan', construction: 'construction', investment: 'investment', partnership: 'partnership', distribution: 'distribution', 'online-terms': 'online terms', other: 'other contract',
}
const shown = 20

/** A review for reading in a terminal, coloured where the terminal can. */
export function printReview(file: string, text: string, review: Review): string {
  const { say, verdict } = review.suitability
  const words = text.split(/\s+/).filter(Boolean).length
  const lines = [
    '', `${bold(printable(basename(file)))}  ${faint(`${kinds[review.contractType.kind]} · ${words.toLocaleString('en')} words`)}`,
    ...(verdict === 'contract' ? [] : [paint('yellow', say)]),
    ...(review.playbook ? [review.playbook.applied ? faint(`with the playbook “${review.playbook.name}”`) : paint('yellow', `The playbook “${review.playbook.name}” is for other kinds of contract, and was left aside.`)] : []),
  ]
  // What merely does not look like a contract is reviewed all the same: whoever names a file has asked for it.
  if (verdict !== 'contract' && verdict !== 'not-a-contract') return `${lines.join('\n')}\n\n`
  lines.push(
    ...review.parties.map(({ role, name }) => `  ${role}${name && name !== role ? faint(` · ${printable(name)}`) : ''}${role === review.side ? paint('green', '  your side') : ''}`),
    '', ...checklist(text, review), '', ...findings(text, review), '',
  )
  return `${lines.join('\n')}\n`
}

function checklist(text: string, { checklist, keyTerms, provisions }: Review): string[] {
  const rows = checklist.filter(({ state, byReader }) => state !== 'not-applicable' && !byReader)
  return [bold('Closing checklist'), ...rows.map(({ title, state, clarity, terms, provisions: places }) => {
    const dots = Object.values(clarity).map(passed => (passed ? '●' : '○')).join('')
    const term = terms.map(i => keyTerms[i]!)[0], provision = places.map(i => provisions[i]!)[0], at = term ?? provision
    const words = at ? faint(`  “${excerpt(text.slice(at.start, at.end), 60)}”${!term && provision?.tier ? ' needs your eyes' : ''}${term?.open ? ` ${printable(term.open)}` : ''}`) : ''
    const style: Style = state === 'clear' ? 'green' : state === 'not-found' ? 'gray' : 'yellow'
    return `  ${dots}  ${title.padEnd(48)} ${paint(style, states[state])}${words}`
  })]
}

function findings(text: string, { findings, cleared }: Review): string[] {
  const alarms = findings.filter(({ outcome }) => outcome !== 'favours-you')
  const counts = [4, 3, 2, 1].map(severity => [severity, alarms.filter(finding => finding.severity === severity).length] as const).filter(([, count]) => count > 0)
  const favours = findings.length - alarms.length
  return [
    bold('Findings') + faint(`  ${[...counts.map(([severity, count]) => `${count} ${severities[severity]![1].toLowerCase()}`), ...(favours ? [`${favours} in your favour`] : []), `${cleared.length} rules checked and fine`].join(' · ')}`),
    ...findings.slice(0, shown).flatMap(finding => printFinding(text, finding)),
    ...(findings.length > shown ? [faint(`  and ${findings.length - shown} smaller points (--json shows all)`)] : []),
    faint('Not legal advice.'),
  ]
}

function printFinding(text: string, { severity, outcome, title, spans, why, ask, fallback, position, against }: Finding): string[] {
  const [mark, word, style] = outcome === 'favours-you' ? ['✓', 'In your favour', 'green' as Style] as const : severities[severity]!
  const places = spans.length > 1 ? faint(` and ${spans.length - 1} more ${spans.length === 2 ? 'place' : 'places'}`) : ''
  return [
    '', `${paint(style, `${mark} ${outcome === 'look' ? 'Needs your eyes' : word}`)}  ${bold(title)}${against ? faint(`  hard on ${against}`) : ''}`,
    ...spans.slice(0, 1).map(({ start, end }) => `  “${excerpt(text.slice(start, end), 160)}”${places}`),
    `  ${why}`,
    ...([['Ask:', ask], ['First choice:', position?.preferred], ['Settle for:', fallback], ['Stop at:', position?.walkAway]] as const).flatMap(([label, words]) => (words ? [`  ${faint(label)} ${words}`] : [])),
  ]
}

/** A contract may hold control characters that would drive the terminal, and words that it would not show. */
const printable = (words: string) => visible(spelled(words.replaceAll(/\p{Cc}+/gu, ' ')))

function excerpt(words: string, most: number): string {
  const line = printable(words)
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
}

// Colours are for a person at a terminal, not for a file or another program.
const colours = process.stdout.isTTY && !process.env['NO_COLOR']
const paint = (style: Style, words: string) => (colours ? styleText(style, words) : words)
const bold = (words: string) => paint('bold', words)
const faint = (words: string) => paint('dim', words)
