import type { Block, Span } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { copyOf, remember } from '../../contract/memory'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

type Open = { readonly at: number; readonly kind: '(' | ')' }
/** “a)”, “iv)”: such items bring a closing bracket of their own. */
const item = /(?:^|[\s;,:([“"*_])(?:[a-zA-Z]|([a-z])\1|[ivxIVX]{1,4}|\d{1,3})$/

/** The round brackets of a paragraph that have no partner in it; none where it is numbered “a)”, or smiles. */
const loose = remember((text): readonly Open[] => {
  const open: Open[] = [], closed: Open[] = []
  let doubt = /[:;]-?[()]|\]\s?\(|https?:/.test(text)
  for (const { index, 0: bracket } of everyMatch(text, /[()]/g)) {
    if (bracket === '(') open.push({ at: index, kind: '(' })
    else {
      const opened = open.pop()
      if (hasMatch(text.slice(Math.max(0, index - 6), index), item) && !(opened && index - opened.at < 6)) doubt = true
      if (!opened) closed.push({ at: index, kind: ')' })
    }
  }
  return doubt ? [] : [...closed, ...open]
}, copyOf)

/** Longer ones are whole contracts on one line. In characters. */
const longest = 4_000

function unmatched({ contract: { text, blocks, sentences } }: Reading): Hit[] {
  const operative = new Set(sentences.filter(one => one.operative).map(({ block }) => block))
  const words = ({ start, end }: Block) => text.slice(start, end)
  const isWhole = (block: Block | undefined) => !block || /[.;:!?]["”’)*_]{0,3}$/.test(words(block)) || block.kind === 'heading' || block.kind === 'contents' || block.kind === 'furniture'
  return blocks.flatMap((block, i) => {
    if (block.kind !== 'text' || !operative.has(i) || block.end - block.start > longest || !/[()]/.test(words(block))) return []
    // A paragraph that was cut at a page or a line's width has the other bracket in its other half.
    if (!isWhole(block) || !isWhole(blocks[i - 1]) || !hasMatch(words(block), /^["“(*_\s]{0,4}(?:[A-Z]|\d{1,2}[\d.]*\s|\(?[a-z]{1,3}[).]\s)/)) return []
    const found = loose(words(block)), [only] = found
    if (!only || found.length !== 1) return []
    const partner = only.kind === '(' ? [1, 2, 3] : [-1, -2, -3]
    if (partner.some(step => blocks[i + step] && loose(words(blocks[i + step]!).slice(0, longest)).some(({ kind }) => kind !== only.kind))) return []
    return [{ spans: [withWord(words(block), only, block.start)] }]
  })
}

/** The bracket with the word that it clings to. */
function withWord(words: string, { at, kind }: Open, start: number): Span {
  if (kind === '(') return { start: start + at, end: start + at + /^\(\s?[^\s()]{0,30}/.exec(words.slice(at))![0].length }
  return { start: start + at - /[^\s()]{0,30}\s?$/.exec(words.slice(Math.max(0, at - 31), at))![0].length, end: start + at + 1 }
}

export default rule({
  id: 'drf-unbalanced', severity: 1, tier: 'fact', together: true,
  title: 'A bracket without its partner',
  why: 'Nobody can tell where the words in the bracket begin or end, and so what they limit.',
  ask: 'Where should this bracket open or close?',
  fallback: 'Both brackets, or none.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: unmatched },
  flags: [
    'The Supplier pays for delay «(other» than delay caused by the Buyer, up to the price of the goods.',
    'The Tenant pays the rent and the cost of water other than for the «garden)», on the first day.',
    '1.1 The Seller sends the goods (ten chairs) by sea.\n1.2 The Buyer pays «(in» euros within ten days.\n1.3 The Buyer keeps the crates.',
  ],
  passes: [
    'The Supplier pays for delay (other than delay caused by the Buyer), up to the price of the goods.',
    'The Tenant pays a) the rent and b) the cost of water, on the first day.',
    '1.1 The Seller sends the goods (ten chairs) by sea.\n1.2 The Buyer pays (in euros) within ten days.\n1.3 The Buyer keeps the crates.',
    'The Supplier pays for delay (other than delay caused by the Buyer;\nor by its carrier), up to the price of the goods.',
  ],
})
