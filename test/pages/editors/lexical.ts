import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $createHeadingNode, HeadingNode, registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import { contract } from './contract'
import { offer, place, save } from './editor'

place.contentEditable = 'true'
const editor = createEditor({ nodes: [HeadingNode], onError: error => { throw error } })
editor.setRootElement(place)
editor.update(() => {
  $getRoot().append(...contract.map(({ tag, text }) => (tag === 'p' ? $createParagraphNode() : $createHeadingNode(tag)).append($createTextNode(text))))
}, { discrete: true })
registerRichText(editor)
const history = createEmptyHistoryState()
registerHistory(editor, history, 300)
editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => { if (dirtyElements.size > 0 || dirtyLeaves.size > 0) save() })

offer({ root: place, document: () => JSON.stringify(editor.getEditorState()), undoable: () => history.undoStack.length })
