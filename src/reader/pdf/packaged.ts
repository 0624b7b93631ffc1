/** What pdf.js fetches when a file needs it. All of it comes with the extension; nothing is asked of any other place. */
import { browser } from '../../browser'

export const packaged = (path: string): string => browser.runtime.getURL(`pdfjs/${path}`)

/** For opening a PDF in a browser. */
export const ways = () => ({
  cMapUrl: packaged('cmaps/'),
  cMapPacked: true,
  standardFontDataUrl: packaged('standard_fonts/'),
  // Pictures in JPEG 2000 are read by a script there: none of our pages may run WebAssembly.
  wasmUrl: packaged('wasm/'),
  useWasm: false,
})
