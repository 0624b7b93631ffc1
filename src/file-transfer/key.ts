/**
 * What a file on its way is known by. It stands behind the reader page's address, `reader/reader.html#KEY`, and says who has the file: our script in a
 * frame of a tab, or a view of our own beside the page. The rest of it cannot be guessed, so whoever has the file answers nobody else.
 */
export type Holder = { readonly tab: number; readonly frame: number } | 'view'

export const newKey = (holder: Holder): string => `${holder === 'view' ? holder : `${holder.tab}-${holder.frame}`}-${crypto.randomUUID()}`

/** Undefined for what is no key. */
export function holderOf(key: string): Holder | undefined {
  const [, tab, frame] = /^(?:view|(\d{1,15})-(\d{1,15}))-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.exec(key) ?? []
  if (tab !== undefined && frame !== undefined) return { tab: Number(tab), frame: Number(frame) }
  return /^view-[\da-f-]{36}$/.test(key) ? 'view' : undefined
}
