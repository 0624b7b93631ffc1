/** Sets the words out as a contract of any length, the same one every time. */
import type { Block, Contract, Look, Run } from './blocks'
import { controls } from './model'
import { closing, letter, opening, places, workOrder } from './wording'

/** How many Work Orders make a file of about seven pages, and of about sixty. */
export const lengths = { short: 9, long: 109 } as const

export function contractOf(workOrders: number): Contract {
  const orders = Array.from({ length: workOrders }, (_, at) => {
    const filling = { NUMBER: String(at + 1), PLACE: `${places[at % places.length]!}${at < places.length ? '' : ` ${Math.floor(at / places.length) + 1}`}`, AMOUNT: String(310 + 35 * at) }
    return workOrder.map(line => line.replace(/NUMBER|PLACE|AMOUNT/g, word => filling[word as keyof typeof filling]))
  })
  return {
    title: 'Kitchen Services Agreement',
    header: 'CONFIDENTIAL – third draft, Larkfield Kitchens Ltd',
    tabs: [
      { id: 't.0', title: 'Agreement', blocks: blocksOf('Kitchen Services Agreement', [...opening, ...orders.flat(), ...closing]) },
      { id: 't.9k2m', title: 'Confidentiality letter', blocks: blocksOf('Confidentiality Letter', letter) },
    ],
    threads: [
      { kind: 'comment', author: 'Nell Arkwright', says: 'Shall we put up with best efforts and sole discretion here?', on: 'sole discretion' },
      { kind: 'suggestion', author: 'Owen Tull', says: 'Replace: “180 days” with “thirty (45) days”', on: '180 days', instead: 'thirty (45) days' },
    ],
  }
}

function blocksOf(title: string, lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [{ kind: 'title', runs: [{ text: title }] }]
  let part = 0, clause = 0
  /** What stands at the left of a line, by the sign that it begins with: Google counts, the writer does not. */
  const look = (sign: string): Look => {
    if (sign.startsWith('(')) return { kind: 'body', marker: sign.trim() }
    if (sign === '# ') {
      part++
      clause = 0
      return { kind: 'heading', marker: `${part}.` }
    }
    return { kind: 'body', ...part > 0 && { marker: `${part}.${++clause}` }, ...sign === '=' && { justified: true } }
  }
  for (const line of lines) {
    const [, sign = '', words = ''] = /^(# |\([a-z]\) |\| |=|---)?(.*)$/.exec(line)!, last = blocks.at(-1)!
    if (sign === '---') blocks.push({ kind: 'body', runs: [{ text: controls.pageBreak }] })
    else if (sign !== '| ') blocks.push({ ...look(sign), runs: runsOf(words) })
    else if ('rows' in last) blocks[blocks.length - 1] = { rows: [...last.rows, words.split(' | ')] }
    else blocks.push({ rows: [words.split(' | ')] })
  }
  return blocks
}

const styles = { '**': { bold: true }, __: { italic: true }, '^^': { raised: true } } as const

function runsOf(words: string): readonly Run[] {
  const runs: Run[] = []
  let open: keyof typeof styles | undefined
  for (const part of words.replaceAll(' / ', controls.softBreak).split(/(\*\*|__|\^\^|\ue907)/)) {
    if (part in styles) open = open === undefined ? part as keyof typeof styles : undefined
    else if (part === '\ue907') runs.push({ text: part, chip: '1 May 2028' })
    else if (part !== '') runs.push({ text: part, ...open && styles[open] })
  }
  return runs
}
