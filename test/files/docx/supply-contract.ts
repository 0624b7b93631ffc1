/** A Word contract with what negotiated ones have: automatic numbers, a tracked change, a comment, a table; and with what a hostile one would try. */
import { deleted, inserted, list, paragraph, run, said, table, wordFile } from './word-file'

const level = (at: number, text: string, format: string, left: number) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${left}" w:hanging="720"/></w:pPr></w:lvl>`
const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, '%1.', 'decimal', 720)}${level(1, '%1.%2', 'decimal', 720)}${level(2, '(%3)', 'lowerLetter', 1440)}</w:abstractNum>${list(1)}`
const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
<w:style w:type="paragraph" w:styleId="Title"><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Clause"><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="x} body { display: none } .y"><w:rPr><w:color w:val="red; background: url(https://tracker.example/css)"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="Grid"><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `<w:${side} w:val="single" w:sz="4" w:color="auto"/>`).join('')}</w:tblBorders></w:tblPr></w:style>`

const clause = (text: string) => said(text, '<w:pStyle w:val="Clause"/>')
const at = (level: number, inner: string) => paragraph(inner, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)

export const supplyContract = (): Uint8Array => wordFile([
  said('Supply Agreement', '<w:pStyle w:val="Title"/>'),
  said('This Agreement is made on 1 March 2026 between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).'),
  clause('Goods'),
  at(1, run('The Supplier shall deliver the goods to the Customer within a reasonable time.')),
  at(1, run('The Supplier may, at its sole discretion, change the goods:')),
  at(2, run('in their make; and')),
  at(2, run('in their price.')),
  clause('Payment'),
  at(1, `${run('The Customer shall pay each invoice within ')}${deleted('thirty (30)')}${inserted('thirty (45)')}${run(' days of receipt.')}<w:r><w:commentReference w:id="1"/></w:r>`),
  at(1, run('The Supplier may terminate this Agreement at any time without notice.')),
  table([said('Goods'), said('Price')], [said('Boxes'), said('£900 a month')]).replace('<w:tblPr/>', '<w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr>'),
  clause('Law'),
  at(1, `<w:hyperlink r:id="link">${run('The laws of England')}</w:hyperlink>${run(' apply to this Agreement.')}`),
  said('Signed', '<w:pStyle w:val="x} body { display: none } .y"/>'),
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708"/></w:sectPr>',
].join(''), {
  styles, numbering, title: 'Supply Agreement',
  comments: `<w:comment w:id="1" w:author="Ann Birch" w:date="2026-02-01T09:00:00Z"><w:p w14:paraId="A">${run('Is it thirty or forty-five?')}</w:p></w:comment>`,
  relations: '<Relationship Id="link" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/><Relationship Id="i" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://tracker.example/template" TargetMode="External"/>',
  others: { 'word/vbaProject.bin': 'Sub AutoOpen()' },
})
