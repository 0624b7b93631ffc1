import { rule } from '../rule'
import { missing } from './missing'
import { consulting, site } from './samples'

export default rule({
  id: 'mis-tos-identity', severity: 2, tier: 'likely',
  title: 'We found no word on who stands behind these terms',
  why: 'Without a name, you cannot tell whom to write to, or whom to hold to it. It may stand in another paper.',
  ask: 'Which company is this, by its full name, and where is it?',
  fallback: 'The full name, an address and an email.',
  sources: [], labels: [],
  ...missing({
    in: ['online-terms'],
    when: ({ contract: { parties } }) => !parties.some(({ name }) => name !== undefined),
    said: /\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|LTD|LIMITED|LLP|GmbH|Corp|Corporation|B\.?V|N\.?V|S\.?A\.?S?|S\.?r\.?l|S\.?L|AG|PLC|plc|Pty|AB|Oy|ApS|A\/S|Foundation|Association|Company)\b|[Cc]ompany (?:number|registration)|[Rr]egistered (?:in|office|company|charity)|\b(?:operated|owned|provided|run|offered|administered) by\b|[Ii]mprint|©/,
    brushedBy: [],
    hurts: /^you$/i,
  }),
  flags: [
    site('«TERMS OF USE»'),
    site('«TERMS OF USE»', 'We may change these Terms by a message in the app.'),
    site('«TERMS OF USE»', 'Our staff reads each picture.'),
  ],
  passes: [
    site('TERMS OF USE', 'The website is operated by Alder Ltd.'),
    site('TERMS OF USE', 'We are Alder Inc, of 4 Mill Row, Leeds.'),
    site('TERMS OF USE', 'Alder GmbH runs the app.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
