/** A long contract as a page of our own, made from the samples. */
import { samples } from './samples'

/** Paragraphs of at least so many words in all. Each copy of a sample is told apart by a number, so that little is remembered from the copy before. */
export async function longPage(words: number): Promise<string> {
  const contracts = await samples(), lines: string[] = []
  for (let have = 0, copy = 0; have < words; copy++) {
    const text = contracts[copy % contracts.length]!.replaceAll('. ', `. In case ${copy + 1} it holds that `)
    lines.push(...text.split('\n').filter(Boolean))
    have += text.match(/\S+/g)?.length ?? 0
  }
  const body = lines.map(line => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Agreement</title><style>body { font: 16px/1.5 serif; max-width: 44rem; margin: 2rem auto }</style></head><body>${body}</body></html>`
}
