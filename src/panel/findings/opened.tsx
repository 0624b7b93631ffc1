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
import { say } from '../../words/say'

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
      {walkAway && <p class="faint">{say('Stop at: {1}', walkAway)}</p>}
      <p class="faint">{hardOn(finding.against, of.decisions.side ?? undefined, group === 'yours')}</p>
      <Decide of={of} row={row} onVerdict={onVerdict} onLeave={onLeave} />
      <div class="extras">
        <CopyButton text={commentOn(finding)} what={say('a comment on “{1}” for the other side', finding.title)} label={say('copy as a comment')} />
        {standing && <span class="stake">{say('in a trade')} <StakeSelect title={finding.title} standing={standing} /></span>}
      </div>
      <details class="sources">
        <summary>{say('why we say so')}</summary>
        <p>{tierWords[finding.tier]}</p>
        {finding.sources.length > 0 && <p>{say('It rests on {1}.', list(finding.sources))}</p>}
      </details>
    </div>
  )
}

function hardOn(against: string | undefined, side: string | undefined, favoursYou: boolean): string {
  if (!against) return say('Hard on no side in particular.')
  if (side === undefined) return say('Hard on the {1}.', against)
  if (against === side) return say('Hard on you, the {1}.', against)
  return favoursYou ? say('In your favour: it is hard on the {1}.', against) : say('Hard on the {1}, not on you.', against)
}
