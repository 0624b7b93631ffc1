import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/themes/silver'
import { html, offer, place, save } from './editor'

const [editor] = await tinymce.init({ target: place, inline: true, license_key: 'gpl', skin: false, content_css: false, menubar: false, toolbar: false })
if (!editor) throw new Error('TinyMCE did not start')
editor.setContent(html)
editor.undoManager.clear()
editor.undoManager.add()
editor.on('input change undo redo', save)

offer({ root: editor.getBody(), document: () => editor.getContent(), undoable: () => Number(editor.undoManager.hasUndo()) })
