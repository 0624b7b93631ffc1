/** TipTap, which is ProseMirror. */
import { Editor } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { Heading } from '@tiptap/extension-heading'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { UndoRedo } from '@tiptap/extensions'
import { undoDepth } from '@tiptap/pm/history'
import { html, offer, place, save } from './editor'

const editor = new Editor({ element: place, content: html, extensions: [Document, Heading, Paragraph, Text, UndoRedo], onUpdate: save })

offer({ root: editor.view.dom, document: () => JSON.stringify(editor.getJSON()), undoable: () => undoDepth(editor.state) })
