import { say } from '../../words/say'
import { useActions } from '../actions'

/** A file whose text and name are not enough to tell: only the reader knows whether their decisions are about this contract. */
export function VersionQuestion({ of: title }: { readonly of: string }) {
  const { decide } = useActions()
  const answer = (yes: boolean) => void decide((desk, tab) => desk.isVersion(tab, yes))
  return (
    <p class="strip">
      {say('Is this a new version of “{1}”?', title)}{' '}
      <button type="button" class="link" onClick={() => answer(true)}>{say('Yes, go on with what I decided')}</button>{' '}
      <button type="button" class="link" onClick={() => answer(false)}>{say('No, it is another contract')}</button>
    </p>
  )
}
