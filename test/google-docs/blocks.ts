/** A contract as its writer would type it into Google Docs: what the stand-in, its exports and its plain pages are all made from. */

/** Superscript is `raised`; `inserted` and `deleted` are suggestions that nobody has accepted yet; a `chip` is a smart chip, one character to the text and a pill to the eye; a `ghost` is words that are drawn before the character and are not in the text. */
export type Style = { readonly bold?: true; readonly italic?: true; readonly raised?: true; readonly inserted?: true; readonly deleted?: true; readonly chip?: string; readonly ghost?: string }
export type Run = Style & { readonly text: string }

/** `marker`: what a numbered list draws before the words. It is no part of them. */
export type Look = { readonly kind: 'title' | 'heading' | 'body'; readonly marker?: string; readonly justified?: true }
export type Paragraph = Look & { readonly runs: readonly Run[] }
export type Table = { readonly rows: readonly (readonly string[])[] }
export type Block = Paragraph | Table

export type Tab = { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }
/** `on`: the words in the first tab that it hangs on; `instead`: what a suggestion would put in their place. */
export type Thread = { readonly kind: 'comment' | 'suggestion'; readonly author: string; readonly says: string; readonly on: string; readonly instead?: string }
export type Contract = { readonly title: string; readonly header: string; readonly tabs: readonly Tab[]; readonly threads: readonly Thread[] }

export const isTable = (block: Block): block is Table => 'rows' in block
export const wordsOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('')
