import { start } from './tinymce-start'

await start({ inline: true })
