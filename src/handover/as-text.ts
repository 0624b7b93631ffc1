/** A paper as plain text, for an email or a message. */
import { visible } from '../words/visible'
import type { Block, Paper, Point } from './paper'

export const asText = ({ title, blocks }: Paper): string => `${[visible(title), ...blocks.map(blockText)].filter(part => part !== '').join('\n\n')}\n`

function blockText(block: Block): string {
  if (block.kind === 'list') return block.items.map(item => `- ${visible(item)}`).join('\n')
  if (block.kind === 'table') return block.rows.map(rowText).join('\n')
  if (block.kind === 'points') return block.points.map((point, i) => pointText(point, `${i + 1}. `)).join('\n\n')
  return visible(block.words)
}

function rowText([first = '', ...rest]: readonly string[]): string {
  const more = rest.map(visible).filter(cell => cell !== '')
  return `- ${[visible(first), more.join(' · ')].filter(part => part !== '').join(': ')}`
}

function pointText({ title, about, quotes, lines }: Point, lead: string): string {
  const indent = ' '.repeat(lead.length)
  const beside = about.map(visible).filter(part => part !== '').join(' · ')
  return [
    `${lead}${visible(title)}${beside ? ` (${beside})` : ''}`,
    ...quotes.map(({ words, clause }) => `${indent}“${visible(words)}”${clause ? ` ${visible(clause)}` : ''}`),
    ...lines.map(([label, words]) => `${indent}${label}: ${visible(words)}`),
  ].join('\n')
}
