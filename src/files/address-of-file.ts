/**
 * A file from a disk has no address that lasts: it is renamed with every round, and kept in another folder. What stays is most of its name. Two versions of
 * "Services Agreement" share the address `opened:services-agreement`, and their texts tell whether they are one contract: files called "contract" are many. Pure.
 */
export function addressOfFile(name: string): string {
  const base = name.replace(/(?<=.)\.[a-z]{1,10}$/i, '').normalize('NFC').toLowerCase()
  const kept = wordsOf([dates, copies, versions].reduce((left, marked) => left.replace(marked, ' '), base)).filter(word => !marks.has(word))
  return `opened:${(kept.length > 0 ? kept : wordsOf(base)).join('-') || 'file'}`
}

const wordsOf = (words: string): readonly string[] => words.match(/[\p{L}\p{N}]+/gu) ?? []

/** 2026-11-03, 03.11.2026, 3_11_26, 20261103. */
const dates = /(?<!\d)(?:\d{4}([-._])\d{1,2}\1\d{1,2}|\d{1,2}([-._])\d{1,2}\2\d{2}(?:\d{2})?|(?:19|20)\d{6})(?!\d)/g

/** What browsers and file managers add: "(1)", "- Copy", "Copy of …". */
const copies = /\(\d{1,3}\)|(?<!\p{L})cop(?:y of|y \d{1,3}|y)(?!\p{L})/gu

/** v2, V1.3, version 3, rev. 2, draft2, final2. */
const versions = /(?<![\p{L}\p{N}])(?:v|ver|version|rev|r|draft|final)[ ._-]{0,2}\d{1,3}(?:\.\d{1,3}){0,3}(?![\p{L}\p{N}])/gu

/** What people add to tell one version from the last. */
const marks: ReadonlySet<string> = new Set([
  'v', 'ver', 'version', 'rev', 'revised', 'revision', 'draft', 'final', 'clean', 'redline', 'redlined', 'tracked', 'markup', 'marked', 'comments', 'commented', 'edited', 'updated', 'amended',
  'signed', 'countersigned', 'executed', 'unsigned', 'new', 'latest', 'old', 'copy',
])
