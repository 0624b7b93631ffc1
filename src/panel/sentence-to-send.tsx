import { CopyButton } from './copy-button'

/** Words of ours that the reader may send: a question, or what to settle for. */
export const SentenceToSend = ({ label, text, about }: { readonly label: 'Ask' | 'Settle for'; readonly text: string; readonly about: string }) => (
  <div class="send">
    <span class="send-label">{label}</span>
    <p>{text}</p>
    <CopyButton text={text} what={`${label === 'Ask' ? 'the question' : 'what to settle for'} on “${about}”`} />
  </div>
)
