import { inSlices } from '../../../../src/page/surfaces/html/slices'
import { walk, type Walked } from '../../../../src/page/surfaces/html/walk'

/** Reads a piece of HTML as the body of the page. */
export async function readHtml(html: string, limit?: number): Promise<Walked> {
  document.documentElement.innerHTML = `<head></head><body>${html}</body>`
  const { value } = await inSlices(walk(document.body, limit), new AbortController().signal)
  return value
}

/** Its blocks. */
export const blocksOf = async (html: string): Promise<string[]> => (await readHtml(html)).blocks.map(block => block.text)
