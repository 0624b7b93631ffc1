/** The fair contracts that defects are planted in, cut into named clauses. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readContractFile } from '../../../src/cli/files'
import type { Base } from './kind'

export type Line = { readonly key?: string; readonly text: string }
export type BaseContract = { readonly lines: readonly Line[]; readonly strong: string; readonly weak: string; readonly self: string }

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** A line of a base is `key| text`, or text that no clause wording replaces. */
function keyed(name: string): Line[] {
  return readFileSync(path(`contracts/${name}.txt`), 'utf8').trimEnd().split('\n').map(line => {
    const [, key, text] = /^([a-z-]+)\| (.*)$/.exec(line) ?? []
    return key && text ? { key, text } : { text: line }
  })
}

/** The clauses of the sample contract, by the numbers that they bear in it. */
const ndaClauses: Record<string, string> = {
  '3.1': 'conf', '5.1': 'conf-exceptions', '6.3': 'conf-compelled', '7.1': 'conf-return', '8.3': 'freedom', '9.1': 'term', '9.2': 'convenience', '9.3': 'conf-term', '10.1': 'cap', '10.2': 'carve-out',
  '10.4': 'fees', '11.2': 'notices', '12.1': 'disputes', '13.1': 'amend', '13.2': 'assign', '13.5': 'entire',
}
async function sample(): Promise<Line[]> {
  const text = await readContractFile(path('../../../assets/samples/mutual-nda.html'))
  return text.trimEnd().split('\n').map(line => {
    const key = ndaClauses[/^\d+\.\d+/.exec(line)?.[0] ?? '']
    return key ? { key, text: line } : { text: line }
  })
}

export const bases: Record<Base, BaseContract> = {
  'design-us': { lines: keyed('design-us'), strong: 'Client', weak: 'Designer', self: 'this Agreement' },
  'software-uk': { lines: keyed('software-uk'), strong: 'the Supplier', weak: 'the Customer', self: 'this agreement' },
  'lease-uk': { lines: keyed('lease-uk'), strong: 'the Landlord', weak: 'the Tenant', self: 'this lease' },
  'supply-us': { lines: keyed('supply-us'), strong: 'Seller', weak: 'Buyer', self: 'this Agreement' },
  'maintenance-uk': { lines: keyed('maintenance-uk'), strong: 'the Contractor', weak: 'the Customer', self: 'this contract' },
  'mutual-nda': { lines: await sample(), strong: 'Wenlow', weak: 'Thistlecombe', self: 'this agreement' },
}

export const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n')
