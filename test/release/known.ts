/** Which built code can make a connection, by file of ours or by package, and why. docs/privacy.md says the same to readers. */

/** Packages that run in our reader page alone, whose policy lets them reach what is packaged and nothing else. */
export const inReader: Readonly<Record<string, string>> = {
  'pdfjs-dist': 'its own packaged files',
  'docx-preview': 'pictures that lie in the file itself',
  jszip: 'asks what world it runs in',
}

export const ours: Readonly<Record<string, string>> = {
  'src/page/surfaces/google-docs/export.ts': 'Google’s own download of the document that is open, asked for in its page',
  'src/page/file/fetched.ts': 'the file that the reader asked to open, from the address at which it lies, with the reader’s own access',
}
