/** Word files that were damaged in every way that we could think of: the same ones every time. */
import { strFromU8, strToU8 } from 'fflate'
import { deleted, inserted, list, numbered, paragraph, run, said, scheme, table, wordParts, zipped } from './word-file'

/** `name`: how it was damaged. */
export function damagedFile(seed: number): { readonly name: string; readonly bytes: Uint8Array } {
  const [name, damage] = kinds[seed % kinds.length]!
  return { name: `${name}, ${seed}`, bytes: damage(chance(seed)) }
}

const parts = wordParts([
  said('Services Agreement', '<w:pStyle w:val="Title"/>'),
  ...Array.from({ length: 6 }, (_, i) => said(`The Supplier shall pay ${i}.`, numbered(1, i % 3))),
  paragraph(`${run('See ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('clause 2')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>${inserted('new')}${deleted('old')}<w:r><w:commentReference w:id="1"/></w:r>`, '<w:rPr><w:del w:author="Ann"/></w:rPr>'),
  table([said('Rent'), said('£900')], [table([said('a'), said('b')]), said('c')]),
  paragraph('<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'),
  '<w:sdt><w:sdtContent><w:p><w:r><w:t>Signed</w:t></w:r></w:p></w:sdtContent></w:sdt><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
].join(''), {
  styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"/><w:style w:type="paragraph" w:styleId="Title"><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>',
  numbering: scheme(1, [{ text: '%1.' }, { text: '%1.%2' }, { text: '(%3)', format: 'lowerRoman' }]) + list(1),
  comments: `<w:comment w:id="1" w:author="Ann"><w:p w14:paraId="A">${run('Why?')}</w:p></w:comment>`, commentsExtended: '<w15:commentEx w15:paraId="A" w15:done="0"/>',
  footnotes: `<w:footnote w:id="2">${said('Less tax.')}</w:footnote>`,
  pictures: { p: Uint8Array.of(1, 2, 3) },
})
const whole = zipped(parts)
const xmlParts = Object.keys(parts).filter(path => path.endsWith('.xml') || path.endsWith('.rels'))

/** The same damage every time: a small generator of numbers from 0 to 1. */
function chance(seed: number) {
  let state = seed * 2654435761 >>> 0
  return () => {
    state = state + 0x6d2b79f5 >>> 0
    let mixed = Math.imul(state ^ state >>> 15, state | 1)
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61)
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32
  }
}
type Random = () => number
const below = (random: Random, most: number) => Math.floor(random() * most)
const oneOf = <T>(random: Random, all: readonly T[]): T => all[below(random, all.length)]!

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const out = bytes.slice()
  for (let i = 0; i <= below(random, 20); i++) out[below(random, out.length)] = below(random, 256)
  return out
}

const tags = /<[^<>]*>/g
const damages: Readonly<Record<string, (random: Random) => Uint8Array>> = {
  'bytes of the zip': random => flipped(whole, random),
  'the end': random => whole.slice(0, below(random, whole.length)),
  'a piece in the middle': random => {
    const from = below(random, whole.length), to = Math.min(whole.length, from + below(random, 400))
    return new Uint8Array([...whole.slice(0, from), ...whole.slice(to)])
  },
  'bytes of the XML': random => damaged(random, bytes => flipped(bytes, random)),
  'the end of the XML': random => damaged(random, bytes => bytes.slice(0, below(random, bytes.length))),
  'tags that changed places': random => inXml(random, xml => {
    const found = [...xml.matchAll(tags)], [one, other] = [oneOf(random, found), oneOf(random, found)].toSorted((a, b) => a.index - b.index)
    return one!.index === other!.index ? xml : xml.slice(0, one!.index) + other![0] + xml.slice(one!.index + one![0].length, other!.index) + one![0] + xml.slice(other!.index + other![0].length)
  }),
  'elements that are gone, or twice there': random => inXml(random, xml => {
    const found = oneOf(random, [...xml.matchAll(/<(w:\w+)\b[^<>]*\/>|<(w:\w+)[^<>]*>[^<>]*<\/\2>/g)])
    return found ? xml.slice(0, found.index) + (random() < 0.5 ? '' : found[0].repeat(2 + below(random, 5))) + xml.slice(found.index + found[0].length) : xml
  }),
  'elements within themselves': random => inXml(random, xml => {
    const name = oneOf(random, ['w:sdt><w:sdtContent', 'w:ins', 'w:tbl><w:tr><w:tc', 'w:smartTag', 'w:p><w:r', 'w:r><w:pict', 'mc:AlternateContent><mc:Choice'])
    const times = 1 + below(random, 400)
    return xml.replace('<w:body>', `<w:body>${`<${name}>`.repeat(times)}<w:p><w:r><w:t>deep</w:t></w:r></w:p>${name.split('><').toReversed().map(each => `</${each}>`).join('').repeat(times)}`)
  }),
  'values that make no sense': random => inXml(random, xml => {
    const found = oneOf(random, [...xml.matchAll(/"[^"<>]*"/g)]), value = oneOf(random, ['', '-1', '99999999999999999999', 'NaN', '&#0;', '&unknown;', 'constructor', '__proto__', '../../..', '\u202e', 'x'.repeat(5000), '%1%2%3%4%5%6%7%8%9'.repeat(50)])
    return found ? `${xml.slice(0, found.index)}"${value}"${xml.slice(found.index + found[0].length)}` : xml
  }),
}

function damaged(random: Random, damage: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const path = random() < 0.6 ? 'word/document.xml' : oneOf(random, xmlParts)
  return zipped({ ...parts, [path]: damage(parts[path]!) })
}
const inXml = (random: Random, damage: (xml: string) => string) => damaged(random, bytes => strToU8(damage(strFromU8(bytes))))

const kinds = Object.entries(damages)
