/** Shows a text, one paragraph for each of its blocks. */
import type { ContractFile } from '../../files/contract-file'
import type { Block } from '../../page/surfaces/html/blocks'
import { blocksSource } from '../blocks-source'
import type { ShownFile } from '../shown-file'

export function showText(into: HTMLElement, contract: ContractFile): ShownFile {
  const sheet = document.createElement('article')
  sheet.className = 'sheet text'
  const blocks = contract.blocks.map((text): Block => {
    const paragraph = document.createElement('p'), node = document.createTextNode(text)
    paragraph.append(node)
    sheet.append(paragraph)
    return { text, pieces: text === '' ? [] : [{ at: 0, end: text.length, node, from: 0, of: text.length }] }
  })
  into.replaceChildren(sheet)
  return { source: blocksSource(sheet, blocks, contract), close: () => sheet.remove() }
}
