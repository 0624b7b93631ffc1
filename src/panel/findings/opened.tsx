/** What an opened finding shows: why it matters, what to send, and what can be decided. */
import { commentOn } from '../../handover/comment'
import { wishesOf } from '../../handover/of-finding'
import { list, tierWords } from '../../words/plain-words'
import { CopyButton } from '../copy-button'
import type { ReviewState, Row } from '../grouping'
import { SentenceToSend } from '../sentence-to-send'
import { StakeSelect } from '../stake-select'
import { Decide } from './decide'
import type { Verdict } from './verdict'

type Props = {
  readonly row: Row
  readonly of: ReviewState
  readonly onVerdict: (verdict: Verdict) => void
  readonly onLeave: () => void
}

export function Opened({ row, of, onVerdict, onLeave }: Props) {
  const { finding, group, standing } = row
  const { preferred, fallback, walkAway } = wishesOf(finding)
  return (
    <div class="details">
      <p>{finding.why}</p>
      <SentenceToSend label="Ask" text={finding.ask} about={finding.title} />
      {preferred && <SentenceToSend label="First choice" text={preferred} about={finding.title} />}
      {fallback && <SentenceToSend label="Settle for" text={fallback} about={finding.title} />}
      {walkAway && <p class="faint">Stop at: {walkAway}</p>}
      <p class="faint">{hardOn(finding.against, of.decisions.side ?? undefined, group === 'yours')}</p>
      <Decide of={of} row={row} onVerdict={onVerdict} onLeave={onLeave} />
      <div class="extras">
        <CopyButton text={commentOn(finding)} what={`a comment on “${finding.title}” for the other side`} label="copy as a comment" />
        {standing && <span class="stake">in a trade <StakeSelect title={finding.title} standing={standing} /></span>}
      </div>
      <details class="sources">
        <summary>why we say so</summary>
        <p>{tierWords[finding.tier]}</p>
        {finding.sources.length > 0 && <p>It rests on {list(finding.sources)}.</p>}
      </details>
    </div>
  )
}

function hardOn(against: string | undefined, side: string | undefined, favoursYou: boolean): string {
  if (!against) return 'Hard on no side in particular.'
  if (side === undefined) return `Hard on the ${against}.`
  if (against === side) return `Hard on you, the ${against}.`
  return favoursYou ? `In your favour: it is hard on the ${against}.` : `Hard on the ${against}, not on you.`
}
