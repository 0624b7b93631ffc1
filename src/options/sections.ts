/** The sections of the page, and the one that its address names: #rules, or #rules/pay-long for a place within. */
import { useEffect, useState } from 'preact/hooks'
import { say } from '../words/say'

export const sections = { kept: say('What is kept'), playbooks: say('Playbooks'), rules: say('Rules'), limits: say('Limits'), sites: say('Sites'), browsers: say('Your other browsers'), keys: say('Keys') }

export type SectionName = keyof typeof sections

export type Place = { readonly section: SectionName; readonly within: string }

export const sectionNames = Object.keys(sections) as readonly SectionName[]

/** What an address names that is none of ours is the first section. */
export function placeAt(hash: string): Place {
  const [name = '', ...within] = hash.replace(/^#/, '').split('/')
  return Object.hasOwn(sections, name) ? { section: name as SectionName, within: within.join('/') } : { section: 'kept', within: '' }
}

export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeAt(location.hash))
  useEffect(() => {
    const moved = () => setPlace(placeAt(location.hash))
    addEventListener('hashchange', moved)
    return () => removeEventListener('hashchange', moved)
  }, [])
  return place
}
