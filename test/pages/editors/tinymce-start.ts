import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/themes/silver'
import { html, offer, place, save } from './editor'

/** Starts TinyMCE in the page itself, or in a frame of its own, as it does when it is not told otherwise. */
export async function start(options: { readonly inline: boolean; readonly height?: number }): Promise<void> {
  const [editor] = await tinymce.init({ target: place, ...options, license_key: 'gpl', skin: false, content_css: false, menubar: false, toolbar: false })
  if (!editor) throw new Error('TinyMCE did not start')
  editor.setContent(html)
  editor.undoManager.clear()
  editor.undoManager.add()
  editor.on('input change undo redo', save)

  offer({ root: editor.getBody(), document: () => editor.getContent(), undoable: () => Number(editor.undoManager.hasUndo()) })
}
