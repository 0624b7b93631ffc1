/** The options page: one section at a time, each with an address of its own. */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { say } from '../words/say'
import { Browsers } from './browsers'
import { Kept } from './kept/kept'
import { Keys } from './keys'
import { Limits } from './limits'
import { Playbooks } from './playbooks/playbooks'
import { Rules } from './rules/rules'
import { sectionNames, sections, usePlace, type Place, type SectionName } from './sections'
import { Sites } from './sites'

export function Options() {
  const place = usePlace()
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(place.section)
  const { section } = place

  useEffect(() => {
    document.title = say('Evenhand: {1}', sections[section])
    // Whoever goes to another section by keyboard goes on from its beginning.
    if (shown.current !== section) {
      shown.current = section
      scrollTo(0, 0)
      heading.current?.focus()
    }
  }, [section])

  return (
    <div class="page">
      <nav aria-label={say('Options')}>
        <p class="brand">Evenhand</p>
        <ul>{sectionNames.map(name => <li key={name}><a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>{sections[name]}</a></li>)}</ul>
      </nav>
      <main>
        <h1 ref={heading} tabIndex={-1}>{sections[section]}</h1>
        <Content place={place} />
      </main>
    </div>
  )
}

function Content({ place: { section, within } }: { readonly place: Place }) {
  if (section === 'rules') return <Rules wanted={within} />
  const Section = contents[section]
  return <Section />
}

const contents: Readonly<Record<Exclude<SectionName, 'rules'>, () => VNode>> = { kept: Kept, playbooks: Playbooks, limits: Limits, sites: Sites, browsers: Browsers, keys: Keys }
