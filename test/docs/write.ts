/** `npm run docs`: writes what is made from the program, or from files beside it. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ourPlaybooks } from './our-playbooks'
import { messagesPage } from '../words/messages'
import { rulesPage } from './rules-page'

const write = (file: string, text: string) => writeFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), text)

write('docs/rules.md', rulesPage())
write('src/engine/playbooks/ours.ts', ourPlaybooks())
write('assets/_locales/en/messages.json', messagesPage())
