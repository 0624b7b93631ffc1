/** The rules of the house, and who breaks them. */
import { posix } from 'node:path'
import { importsOf, touchesStorage, type Import } from './imports'

/** A file of src, its path seen from there: 'engine/contract/words.ts'. */
export type SourceFile = { readonly path: string; readonly text: string }

/** The rooms, and what each may see. 'engine types' are imports of which nothing is left at run time. */
const sees: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  browser: [],
  messages: ['engine types'],
  wire: ['browser', 'messages'],
  'side-panel': ['browser'],
  'save-file': [],
  patiently: [],
  'file-transfer': ['browser', 'words/say'],
  words: ['messages', 'engine types'],
  handover: ['words', 'messages', 'engine types'],
  storage: ['browser', 'messages', 'words/say', 'engine types'],
  page: ['browser', 'messages', 'paper', 'wire', 'file-transfer', 'words/say', 'engine types'],
  panel: ['browser', 'messages', 'wire', 'patiently', 'side-panel', 'save-file', 'file-transfer', 'words', 'handover', 'storage', 'engine types'],
  files: ['messages', 'paper', 'words/say'],
  paper: [],
  reader: ['browser', 'messages', 'wire', 'patiently', 'side-panel', 'file-transfer', 'files', 'page', 'words', 'engine types'],
  options: ['browser', 'messages', 'wire', 'save-file', 'words', 'handover', 'storage', 'engine types'],
  background: ['browser', 'messages', 'wire', 'side-panel', 'file-transfer', 'words', 'storage', 'page/surfaces/html/colours', 'engine'],
  cli: ['engine', 'messages/joined', 'files', 'words', 'handover', 'node'],
}

/** Inside the engine a room sees itself and those below it. Key terms are read out of provisions, so they stand half a step above them; what is made of whole reviews stands above the files at the top. */
const levels: Readonly<Record<string, number>> = { contract: 1, grammar: 2, provisions: 3, 'contract-type': 3.5, 'key-terms': 3.5, rules: 4, playbooks: 5, rounds: 7, trades: 7 }
const topLevel = 6

const badFolders = /^(utils?|helpers?|common|core)$/

/** One sentence for each rule that the file breaks. */
export function brokenBy(file: SourceFile): readonly string[] {
  const room = roomOf(file.path)
  const allowed = sees[room]
  const broken: string[] = []
  const tell = (rule: string) => broken.push(`src/${file.path}: ${rule}`)
  for (const folder of file.path.split('/').slice(0, -1)) if (badFolders.test(folder)) tell(`there is no folder called ${folder}: name it after its idea`)
  if (!allowed) return [...broken, `src/${file.path}: there is no such room as ${room}`]

  for (const found of importsOf(file)) {
    const rule = found.from.startsWith('.') ? brokenInside(file.path, room, allowed, found) : brokenOutside(file.path, room, allowed, found.from)
    if (rule) tell(rule)
  }
  if (room !== 'storage' && touchesStorage(file)) tell('only storage touches browser.storage')
  return broken
}

const roomOf = (path: string) => path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.tsx?$/, '')

function brokenInside(path: string, room: string, allowed: readonly string[], { from, typesOnly }: Import): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(path), from))
  if (target.startsWith('..')) return `src sees nothing outside itself, not ${from}`
  const other = roomOf(target)
  if (other === room) return room === 'engine' ? brokenInEngine(path, target) : undefined
  if (allowed.includes(other) || allowed.includes(target)) return undefined
  if (other === 'engine' && allowed.includes('engine types')) return typesOnly ? undefined : `${room} may see only types of engine, not ${from}`
  return `${room} may not see ${other} (${from})`
}

function brokenInEngine(path: string, target: string): string | undefined {
  const [here, there] = [engineRoom(path), engineRoom(target)]
  if (isRule(path) && isRule(target)) return `a rule never imports a rule (${target})`
  if (isRule(path) && /^engine\/rules\/([^/]+\/)?(index|run)$/.test(target)) return `a rule never imports a rule, nor what collects them (${target})`
  if (here === there || level(there) < level(here)) return undefined
  return `engine/${here} is level ${level(here)} and only looks downwards, not at ${target} on level ${level(there)}`
}

/** 'contract' for engine/contract/…, '' for the files at the top. */
function engineRoom(path: string): string {
  const [, room = '', ...rest] = path.split('/')
  return rest.length > 0 || room in levels ? room : ''
}
const level = (room: string) => levels[room] ?? topLevel

/** A rule's file bears its id, which starts with its family: rules/amb/amb-etc. */
const isRule = (path: string) => /^engine\/rules\/([^/]+)\/\1-[^/]+$/.test(path.replace(/\.tsx?$/, ''))

function brokenOutside(path: string, room: string, allowed: readonly string[], from: string): string | undefined {
  if (from.startsWith('node:')) return allowed.includes('node') ? undefined : `${room} may not see ${from}`
  const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.split('/')[0]
  if (name === 'webextension-polyfill' && path !== 'browser.ts') return 'only browser.ts imports webextension-polyfill'
  if (from.startsWith('evenhand:') && room !== 'options') return `only options shows what is made of the engine (${from})`
  if (name === 'compromise' && !path.startsWith('engine/grammar/')) return 'only engine/grammar imports compromise'
  return undefined
}
