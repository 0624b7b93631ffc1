/** Builds a script for a page, as one that runs as it stands. */
import { build } from 'vite'

export async function scriptFrom(file: string): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'error',
    build: { write: false, minify: false, modulePreload: false, reportCompressedSize: false, target: ['chrome120', 'firefox140'], rolldownOptions: { input: file, output: { format: 'iife', codeSplitting: false } } },
  })
  const chunk = [built].flat().flatMap(each => ('output' in each ? each.output : [])).find(each => each.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not built`)
  return chunk.code
}
