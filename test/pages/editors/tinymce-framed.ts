import 'tinymce/skins/ui/oxide/skin.css'
import { start } from './tinymce-start'

await start({ inline: false, height: 700 })
