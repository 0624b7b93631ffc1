import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readContractFile } from '../../src/cli/files'

const folder = fileURLToPath(new URL('../../assets/samples/', import.meta.url))

/** The texts of the sample contracts. */
export const samples = (): Promise<string[]> => Promise.all(readdirSync(folder).filter(name => name.endsWith('.html')).map(name => readContractFile(folder + name)))
