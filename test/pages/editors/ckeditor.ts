/** CKEditor 5. Its change:data is what its own autosave listens to. */
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic'
import { Essentials } from '@ckeditor/ckeditor5-essentials'
import { Heading } from '@ckeditor/ckeditor5-heading'
import { Paragraph } from '@ckeditor/ckeditor5-paragraph'
import '@ckeditor/ckeditor5-editor-classic/dist/index.css'
import { html, offer, place, save } from './editor'

const editor = await ClassicEditor.create({
  licenseKey: 'GPL', attachTo: place, root: { initialData: html }, plugins: [Essentials, Heading, Paragraph],
  heading: { options: [1, 2].map(level => ({ model: `heading${level}` as 'heading1', view: `h${level}`, title: `Heading ${level}`, class: '' })) },
})
editor.model.document.on('change:data', save)

offer({ root: editor.editing.view.getDomRoot()!, document: () => editor.getData(), undoable: () => Number(editor.commands.get('undo')!.isEnabled) })
