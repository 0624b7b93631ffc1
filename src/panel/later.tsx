import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { say } from '../words/say'

/** A view whose script comes when it is opened for the first time, so that the panel itself is there sooner. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  return function Later(props: Props) {
    const [View, setView] = useState(() => loaded)
    useEffect(() => {
      if (View) return undefined
      let left = false
      const begin = async () => {
        loaded = await load()
        if (!left) setView(() => loaded)
      }
      begin().catch(console.error)
      return () => { left = true }
    }, [View])
    return View ? <View {...props} /> : <p class="faint reading">{say('Reading…')}</p>
  }
}
