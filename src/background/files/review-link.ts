/** “Review the file behind this link”: it is fetched in the page that has the link, and read in the reader page. */
import { fetchIn, openWithout } from './fetch-in'

type Link = { readonly address: string; readonly tab: number; readonly frame: number }

export async function reviewLink({ address, tab, frame }: Link): Promise<void> {
  const wanted = { from: address, as: 'linked' } as const
  // The click lets us into the page, and not into a frame of another site.
  const places = frame === 0 ? [0] : [frame, 0]
  for (const place of places) {
    try {
      return await fetchIn({ tab, frame: place }, wanted, tab)
    } catch {
      // The next one, or none.
    }
  }
  await openWithout(tab)
}
