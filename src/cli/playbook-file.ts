import { readFile } from 'node:fs/promises'
import type { Playbook } from '../engine/playbooks/playbook'
import { readPlaybook } from '../engine/playbooks/read'
import { plain } from './files'

/** Throws with a sentence for each problem, the file's name before it. */
export async function readPlaybookFile(file: string): Promise<Playbook> {
  try {
    return readPlaybook(await readFile(file, 'utf8'))
  } catch (error) {
    throw new Error(plain(error).split('\n').map(line => `${file}: ${line}`).join('\n'), { cause: error })
  }
}
