/** The dots that Word draws in a table of contents, from a heading to its page: with them it is known for what it is. */
import { mapParagraphs, type Content, type Paragraph } from './content'
import { valueOf, type Styles } from './styles'

export const withLeaders = (contents: readonly Content[], styles: Styles): readonly Content[] => mapParagraphs(contents, paragraph => {
  const isEntry = styles.of(valueOf(paragraph.properties, 'w:pStyle')).some(style => /^toc \d$/i.test(valueOf(style, 'w:name') ?? ''))
  return isEntry ? withDots(paragraph) : paragraph
})

function withDots(paragraph: Paragraph): Paragraph {
  const { atoms } = paragraph
  const last = atoms.findLastIndex(({ is }) => is === 'tab')
  const after = atoms.slice(last + 1).map(({ text }) => text).join('')
  if (last < 1 || !/^\s*(?:[A-Z]-?)?(?:\d{1,4}|[ivxl]{1,6})\s*$/i.test(after)) return paragraph
  return { ...paragraph, atoms: atoms.with(last, { ...atoms[last]!, is: 'text', text: ' ........ ' }) }
}
