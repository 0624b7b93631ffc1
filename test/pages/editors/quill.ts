import Quill from 'quill'
import 'quill/dist/quill.core.css'
import { html, offer, place, save } from './editor'

const quill = new Quill(place)
quill.setContents(quill.clipboard.convert({ html }))
quill.history.clear()
quill.on('text-change', save)

offer({ root: quill.root, document: () => JSON.stringify(quill.getContents()), undoable: () => quill.history.stack.undo.length })
