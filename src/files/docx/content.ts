/** What a Word file holds, as one chosen view of its changes shows it: the tree from which both its text and its look are made. */
import type { XmlElement } from '../xml'

/** Tracked changes taken as they would read when accepted or when rejected; or shown, the text then being that of accepted ones. */
export type View = 'accepted' | 'rejected' | 'shown'

export type Atom = {
  /** 'label' is a number that the word processor draws. */
  readonly is: 'text' | 'label' | 'tab' | 'break' | 'page' | 'picture' | 'comment'
  /** The words, or the number of the picture or comment. */
  readonly text: string
  /** Run properties. */
  readonly look?: XmlElement | undefined
  readonly change?: 'inserted' | 'deleted' | undefined
  /** Shown, and no part of the contract's text. */
  readonly quiet?: boolean
}

/** `struck`: it stands in a row that was struck out, and is shown all the same. */
export type Paragraph = { readonly is: 'paragraph'; readonly properties: XmlElement | undefined; readonly atoms: readonly Atom[]; readonly struck?: boolean }
export type Cell = { readonly properties: XmlElement | undefined; readonly content: readonly Content[] }
export type Row = { readonly properties: XmlElement | undefined; readonly cells: readonly Cell[] }
export type Table = { readonly is: 'table'; readonly properties: readonly XmlElement[]; readonly rows: readonly Row[] }
export type Content = Paragraph | Table

/** Each paragraph in its place changed by `change`, in the order of the text. */
export const mapParagraphs = (contents: readonly Content[], change: (paragraph: Paragraph) => Paragraph): readonly Content[] => contents.map(content => {
  if (content.is === 'paragraph') return change(content)
  return { ...content, rows: content.rows.map(row => ({ ...row, cells: row.cells.map(cell => ({ ...cell, content: mapParagraphs(cell.content, change) })) })) }
})

/** A picture's file within the package, and its size in English Metric Units. */
export type Picture = { readonly id: string; readonly width: number; readonly height: number }
