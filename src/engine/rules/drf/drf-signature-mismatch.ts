import { shortName, sureForm } from '../../contract/legal-forms'
import type { Span } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** A firm's name on a line of its own, as it stands above a signature line. */
const firm = /^[\s*_#|]{0,4}(?:for and on behalf of |signed for |by |for )?(?<name>(?!joinder|guarant|consent|acknowledg|agreed|accepted|exhibit|schedule)[A-Z][\w&.,'’ ()-]{2,80}?,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|LLP|Corp|Corporation|Company|PLC|GmbH|B\.V|N\.V|ApS|AB|Oy|INC|LTD|LIMITED|CORPORATION|CORP|A\/S|AG)\.?)[\s*_|:,]{0,6}(?:By:?.{0,80}|(?<=: ?)[A-Z][^:]{2,60})?$/i

const letters = (name: string): string => shortName(name).toLowerCase().replace(/[^a-z0-9 ]/g, '').replace(/ {2,}/g, ' ').trim()
/** The same name, or one that is the other cut short by whole words. One letter more is another name. */
const alike = (one: string, other: string): boolean => {
  const [a, b] = [letters(one), letters(other)]
  return a.replaceAll(' ', '') === b.replaceAll(' ', '') || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
}

/** The last stretch of signature blocks that follow one another, which is where the contract itself is signed. */
function signedNames({ contract: { text, blocks } }: Reading): (Span & { readonly name: string })[] {
  // The first firm's name may have been taken for a heading: it stands right above the first line to sign on.
  return blocks.filter(({ kind }, i) => kind === 'signature' || blocks[i + 1]?.kind === 'signature').flatMap(({ start, end }) => {
    const found = firstMatch(text.slice(start, Math.min(end, start + 300)), firm)
    const name = found?.groups?.['name']
    if (!name || !hasMatch(name, sureForm)) return []
    const at = text.indexOf(name, start)
    return [{ name, start: at, end: at + name.length }]
  })
}

function strangers(reading: Reading): Hit[] {
  const { parties, text } = reading.contract
  const names = parties.flatMap(({ name }) => (name && hasMatch(name, sureForm) ? [name] : []))
  // Every party must be a firm with a name, and as many firms must sign, or else the comparison is not fair.
  if (names.length !== 2 || parties.length !== 2) return []
  const signed = signedNames(reading)
  if (signed.length !== 2) return []
  const others = signed.filter(({ name }) => !names.some(one => alike(one, name)))
  // One party signs and the other does not: a name that the text explains elsewhere (a parent, an agent, a new name) is no slip.
  if (others.length !== 1 || text.indexOf(others[0]!.name) < others[0]!.start) return []
  const absent = names.find(name => !signed.some(one => alike(one.name, name)))
  return absent ? [{ spans: others.map(({ start, end }) => ({ start, end })) }] : []
}

export default rule({
  id: 'drf-signature-mismatch', severity: 4, tier: 'fact',
  title: 'Somebody signs who is not a party',
  why: 'The company above the signature line is not the one that the contract names, so your real partner may not be bound.',
  ask: 'Who signs for whom, and may I see that they have the power to?',
  fallback: 'The same registered name at the top and above the signature.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: strangers },
  flags: [
    'This Agreement is made between Alder Works Ltd (the “Supplier”) and Birch Homes Inc. (the “Customer”).\n\nThe Supplier shall deliver the chairs. The Customer pays for them on delivery.\n\nFor «Cedar Lane LLC»: Alan Muir, Director\n\nFor Birch Homes Inc.: Joan Petrie, Director',
    'This Agreement is made between Alder Works Ltd (the “Supplier”) and Birch Homes Inc. (the “Customer”).\n\nThe Supplier shall deliver the chairs. The Customer pays for them on delivery.\n\nIN WITNESS WHEREOF, the parties have signed this Agreement.\n\nAlder Works Ltd\n\nBy: ______________\nName:\nTitle:\n\n«Cedar Lane LLC»\n\nBy: ______________\nName:\nTitle:',
    'This Agreement is made between Alder Works Ltd (the “Supplier”) and Birch Homes Inc. (the “Customer”).\n\nThe Supplier shall deliver the chairs. The Customer pays for them on delivery.\n\nIN WITNESS WHEREOF, the parties have signed this Agreement.\n\n«Elm Trading Limited»\n\nBy: ______________\nName:\nTitle:\n\nBirch Homes Inc.\n\nBy: ______________\nName:\nTitle:',
    'This Agreement is made between Alder Works Ltd (the “Supplier”) and Birch Homes Inc. (the “Customer”).\n\nThe Supplier shall deliver the chairs. The Customer pays for them on delivery.\n\nIN WITNESS WHEREOF, the parties have signed this Agreement.\n\nALDER WORKS LTD\n\nBy: ______________\nName:\nTitle:\n\n«Willow Corp»\n\nBy: ______________\nName:\nTitle:',
    'This Agreement is made between Alder Works Ltd (the “Supplier”) and Birch Homes Inc. (the “Customer”).\n\nThe Supplier shall deliver the chairs. The Customer pays for them on delivery.\n\nSignatures\nAlder Works Ltd\nSigned: ______________\nName: ______________\nDate: ______________\n«Birch Home Inc.»\nSigned: ______________\nName: ______________\nDate: ______________',
  ],
  passes: [
    'This Agreement is made between Alder Works Ltd (the “Supplier”) and Birch Homes Inc. (the “Customer”).\n\nThe Supplier shall deliver the chairs. The Customer pays for them on delivery.\n\nFor Alder Works Ltd: Alan Muir, Director\n\nFor Birch Homes Inc.: Joan Petrie, Director',
    'This Agreement is made between Alder Works Ltd (the “Supplier”) and Birch Homes Inc. (the “Customer”).\n\nThe Supplier shall deliver the chairs. The Customer pays for them on delivery.\n\nIN WITNESS WHEREOF, the parties have signed this Agreement.\n\nAlder Works Ltd\n\nBy: ______________\nName:\nTitle:\n\nBirch Homes Inc.\n\nBy: ______________\nName:\nTitle:',
    'This Agreement is made between Alder Works Ltd (the “Supplier”) and Birch Homes Inc. (the “Customer”).\n\nThe Supplier shall deliver the chairs. The Customer pays for them on delivery.\n\nIN WITNESS WHEREOF, the parties have signed this Agreement.\n\nALDER WORKS LIMITED\n\nBy: ______________\nName:\nTitle:\n\nBIRCH HOMES, INC.\n\nBy: ______________\nName:\nTitle:',
    'This Agreement is made between Alder Works Ltd (the “Supplier”) and Birch Homes Inc. (the “Customer”), for which Cedar Lane LLC signs.\n\nThe Supplier shall deliver the chairs. The Customer pays for them on delivery.\n\nIN WITNESS WHEREOF, the parties have signed this Agreement.\n\nAlder Works Ltd\n\nBy: ______________\nName:\nTitle:\n\nCedar Lane LLC\n\nBy: ______________\nName:\nTitle:',
  ],
})
