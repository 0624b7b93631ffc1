/** A paper as elements: the same that it is as a file, without a way through HTML as text. */
import type { Block, Paper, Point } from '../../handover/paper'
import { visible } from '../../words/visible'

/** The level of a sheet's title: 1 where it stands alone, more where headings of the panel go before it. */
export type Level = 1 | 3 | 4

type Heading = 'h2' | 'h4' | 'h5'

export function PaperSheet({ paper: { title, blocks }, level = 1 }: { readonly paper: Paper; readonly level?: Level }) {
  const Title = `h${level}` as const, heading: Heading = level === 1 ? 'h2' : level === 3 ? 'h4' : 'h5'
  return <><Title>{visible(title)}</Title>{blocks.map((block, i) => <SheetBlock key={i} block={block} heading={heading} />)}</>
}

function SheetBlock({ block, heading: Heading }: { readonly block: Block; readonly heading: Heading }) {
  if (block.kind === 'heading') return <Heading>{visible(block.words)}</Heading>
  if (block.kind === 'list') return <ul>{block.items.map((item, i) => <li key={i}>{visible(item)}</li>)}</ul>
  if (block.kind === 'table') return <SheetTable head={block.head} rows={block.rows} />
  if (block.kind === 'points') return <ol class={block.boxes ? 'boxes' : 'points'}>{block.points.map((point, i) => <SheetPoint key={i} point={point} />)}</ol>
  return <p>{visible(block.words)}</p>
}

const SheetTable = ({ head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }) => (
  <table>
    <thead><tr>{head.map((cell, i) => <th key={i} scope="col">{visible(cell)}</th>)}</tr></thead>
    <tbody>{rows.map(([first = '', ...rest], i) => <tr key={i}><th scope="row">{visible(first)}</th>{rest.map((cell, k) => <td key={k}>{visible(cell)}</td>)}</tr>)}</tbody>
  </table>
)

const SheetPoint = ({ point: { title, about, quotes, lines } }: { readonly point: Point }) => (
  <li>
    <p class="title">{visible(title)}</p>
    {about.length > 0 && <p class="about">{about.map(visible).filter(part => part !== '').join(' · ')}</p>}
    {quotes.map(({ words, clause }, i) => <blockquote key={i}>{visible(words)}{clause && <> <cite>{visible(clause)}</cite></>}</blockquote>)}
    {lines.length > 0 && <dl>{lines.map(([label, words], i) => <div key={i}><dt>{label}</dt><dd>{visible(words)}</dd></div>)}</dl>}
  </li>
)
