/** A paper as Markdown. What the contract says stays words: it makes no heading, no link and no HTML. */
import { visible } from '../words/visible'
import type { Block, Paper, Point } from './paper'

export const asMarkdown = ({ title, blocks }: Paper): string => `${[`# ${plain(title)}`, ...blocks.map(blockMarkdown)].filter(part => part !== '').join('\n\n')}\n`

function blockMarkdown(block: Block): string {
  if (block.kind === 'heading') return `## ${plain(block.words)}`
  if (block.kind === 'list') return block.items.map(item => `- ${plain(item)}`).join('\n')
  if (block.kind === 'table') return [rowMarkdown(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(rowMarkdown)].join('\n')
  if (block.kind === 'points') return block.points.map((point, i) => pointMarkdown(point, block.boxes ? '- [ ] ' : `${i + 1}. `)).join('\n\n')
  return plain(block.words)
}

const rowMarkdown = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`

function pointMarkdown({ title, about, quotes, lines }: Point, lead: string): string {
  const indent = ' '.repeat(lead.startsWith('-') ? 2 : lead.length)
  const beside = about.map(plain).filter(part => part !== '').join(' · ')
  return [
    `${lead}**${plain(title)}**${beside ? ` (${beside})` : ''}`,
    // A blank line keeps two quotes apart.
    ...quotes.length > 0 ? [quotes.map(({ words, clause }) => `${indent}> ${plain(words)}${clause ? ` — ${plain(clause)}` : ''}`).join('\n\n')] : [],
    ...lines.map(([label, words]) => `${indent}- ${plain(label)}: ${plain(words)}`),
  ].join('\n')
}

/**
 * Every sign that Markdown gives a meaning, anywhere or at the start of a line, is written as itself. So are the signs
 * by which some readers make links out of bare addresses.
 */
export const plain = (words: string): string => visible(words)
  .replaceAll(/[\\`*_[\]<>#|~&!@$]/g, '\\$&')
  .replace(/^(\d+)(?=[.)])/, '$1\\')
  .replace(/^[-+=]/, '\\$&')
  .replaceAll(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
