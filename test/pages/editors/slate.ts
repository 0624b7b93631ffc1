import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, type BaseEditor, type Descendant } from 'slate'
import { withHistory, type HistoryEditor } from 'slate-history'
import { Editable, Slate, withReact, type ReactEditor, type RenderElementProps } from 'slate-react'
import { contract, type Line } from './contract'
import { offer, place, save } from './editor'

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor
    Element: { tag: Line['tag']; children: { text: string }[] }
    Text: { text: string }
  }
}

const editor = withHistory(withReact(createEditor()))
const initialValue: Descendant[] = contract.map(({ tag, text }) => ({ tag, children: [{ text }] }))
const onChange = () => { if (editor.operations.some(({ type }) => type !== 'set_selection')) save() }
const renderElement = ({ element, attributes, children }: RenderElementProps) => createElement(element.tag, attributes, children)

createRoot(place).render(createElement(Slate, { editor, initialValue, onChange, children: createElement(Editable, { renderElement, ref: root => {
  if (root) offer({ root, document: () => JSON.stringify(editor.children), undoable: () => editor.history.undos.length })
} }) }))
