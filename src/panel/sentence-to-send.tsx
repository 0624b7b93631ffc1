import { CopyButton } from './copy-button'

/** As it is told to those who cannot see beside what the button stands. */
const what = { 'Ask': 'the question', 'First choice': 'the first choice', 'Settle for': 'what to settle for' } as const

/** Words of ours that the reader may send: a question, what they would like best, or what to settle for. */
export const SentenceToSend = ({ label, text, about }: { readonly label: keyof typeof what; readonly text: string; readonly about: string }) => (
  <div class="send">
    <span class="send-label">{label}</span>
    <p>{text}</p>
    <CopyButton text={text} what={`${what[label]} on “${about}”`} />
  </div>
)
