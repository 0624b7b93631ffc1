/** Where a large part of the page comes from another site: says so, and lets the reader have it reviewed instead. */
import type { Framed } from '../messages'
import { say } from '../words/say'

type Frame = NonNullable<Framed['frame']>
/** The frame to review, or null for the page around it. Called in the click: the browser may have to be asked. */
export type OnFrame = (frame: Frame | null) => void

export function FrameOffer({ of: { frame, inFrame }, onFrame }: { readonly of: Framed; readonly onFrame: OnFrame }) {
  if (inFrame) return <p class="strip">{say('This is what another site shows inside the page.')} <button type="button" class="link" onClick={() => onFrame(null)}>{say('Review the page around it')}</button></p>
  if (!frame) return null
  return (
    <p class="strip">
      {say(frame.always ? 'Part of this page comes from {1}.' : 'Part of this page comes from {1}, which Evenhand cannot read yet.', frame.host)}{' '}
      <button type="button" class="link" onClick={() => onFrame(frame)}>{frame.always ? say('Review that part') : say('Let Evenhand read {1}', frame.host)}</button>{' '}
      <a href={frame.address} target="_blank" rel="noreferrer">{say('Open it in a tab of its own')}</a>
    </p>
  )
}
