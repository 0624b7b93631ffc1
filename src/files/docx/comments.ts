/** Comments that are still open. */
import { attribute, childrenNamed, elementsIn, escapeXml, textIn, type XmlElement } from '../xml'

export type Comment = { readonly id: string; readonly author: string; readonly date: string; readonly text: string; readonly isReply: boolean }

/** Those that nobody has settled, by their ids: a settled one settles its replies. */
export function openComments(comments: XmlElement | undefined, extended: XmlElement | undefined): ReadonlyMap<string, Comment> {
  const told = new Map(childrenNamed(extended, 'w15:commentEx').map(({ attributes }) => [attributes['w15:paraId'] ?? '', { parent: attributes['w15:paraIdParent'], isDone: ['1', 'true', 'on'].includes(attributes['w15:done'] ?? '') }]))
  const open = new Map<string, Comment>()
  for (const comment of childrenNamed(comments, 'w:comment')) {
    // A comment is known by its last paragraph.
    const last = childrenNamed(comment, 'w:p').at(-1)?.attributes['w14:paraId'] ?? ''
    const here = told.get(last), first = here?.parent === undefined ? here : told.get(here.parent) ?? here
    const id = attribute(comment, 'id')
    if (id === undefined || here?.isDone || first?.isDone) continue
    open.set(id, { id, author: attribute(comment, 'author') ?? '', date: attribute(comment, 'date') ?? '', text: paragraphsIn(comment).join('\n'), isReply: here?.parent !== undefined })
  }
  return open
}

const paragraphsIn = (comment: XmlElement): readonly string[] => childrenNamed(comment, 'w:p').map(paragraph => wordsIn(paragraph)).filter(Boolean)
const wordsIn = (element: XmlElement): string => (element.name === 'w:t' ? textIn(element) : element.name === 'w:tab' || element.name === 'w:br' ? ' ' : elementsIn(element).map(wordsIn).join(''))

/** As the part of a Word file that holds them. */
export function writeComments(comments: Iterable<Comment>, declarations: string): string {
  const written = [...comments].map(({ id, author, date, text }) => {
    const paragraphs = text.split('\n').map(line => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`).join('')
    return `<w:comment w:id="${escapeXml(id)}" w:author="${escapeXml(author)}" w:date="${escapeXml(date)}">${paragraphs}</w:comment>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments${declarations}>${written.join('')}</w:comments>`
}

