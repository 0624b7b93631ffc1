import { CopyButton } from './copy-button'
import { say } from '../words/say'

/** What it is called, and what the button copies for those who cannot see beside what it stands. */
const kinds = {
  'Ask': { called: say('Ask'), copied: (about: string) => say('the question on “{1}”', about) },
  'First choice': { called: say('First choice'), copied: (about: string) => say('the first choice on “{1}”', about) },
  'Settle for': { called: say('Settle for'), copied: (about: string) => say('what to settle for on “{1}”', about) },
} as const

/** Words of ours that the reader may send: a question, what they would like best, or what to settle for. */
export const SentenceToSend = ({ label, text, about }: { readonly label: keyof typeof kinds; readonly text: string; readonly about: string }) => (
  <div class="send">
    <span class="send-label">{kinds[label].called}</span>
    <p>{text}</p>
    <CopyButton text={text} what={kinds[label].copied(about)} />
  </div>
)
