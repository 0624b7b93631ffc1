/** Reads and marks contracts in the Google Docs editor, for the page script, which asks for it there. A script of its own, because most pages never need it. */
import { googleDocsSurface } from './surfaces/google-docs/google-docs'

Object.assign(globalThis, { evenhandGoogleDocs: googleDocsSurface } satisfies World)

/** What this script leaves for the page script, in the extension's own world; the page cannot see it. */
export type World = { evenhandGoogleDocs?: typeof googleDocsSurface }
