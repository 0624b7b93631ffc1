/** What the panel is shown of a tab. */
import type { Finding, Review } from '../../engine/review'
import { rules } from '../../engine/rules'
import type { Decisions, Framed, SiteState, TabState } from '../../messages'
import { questionIn, type Asked } from '../../storage/asked'
import type { OpenTab } from './open-tabs'
import type { PageText } from '../page/page-text'
import type { ShownFile } from '../page/shown-file'
import { isDiscreet } from '../page/paint'
import { placeLabels } from './place-labels'
import { placesOf } from './question'
import { reviewInWords } from '../../words/of-engine'
import { clausesOf, quotesOf, shortened } from '../../words/quotes'
import { readersView } from './readers-view'
import { hasRole } from './reading'
import { roundIn } from '../desk/rounds'
import { siteStateOf } from '../sites/sites'
import { standingOf } from './standing'
import { checkTicks } from './ticks'
import { wordsIn } from './words-in'
import { say, translated } from '../../words/say'

type Nothing = Extract<TabState, { kind: 'nothing' }>

export const nothing = (tab: number, reason: Nothing['reason'], say: string, anyway = false): Nothing => ({ kind: 'nothing', tab, reason, say, anyway })

export const notAsked = (tab: number): Nothing => nothing(tab, 'not-asked', say('Evenhand has not read this page. Click its icon to have it reviewed.'))
export const stopped = (tab: number): Nothing => nothing(tab, 'not-asked', say('Evenhand is off in this tab. What you decided is kept.'))

/** A file in the browser's own viewer. Where a page of its site has to fetch it, the browser is to be asked for that site. */
export async function fileIn(tab: number, { say, fetch }: ShownFile, address?: string): Promise<Nothing> {
  const site = fetch === 'site' && address !== undefined ? await siteStateOf(address) : undefined
  return { ...nothing(tab, 'file', say), ...fetch !== 'no' && { fetchable: site ? { site } : {} } }
}

/** Throws UnreadableRecord. */
export async function stateIn(tab: number, { asked, page, reading, contract, unplaced = [] }: OpenTab): Promise<TabState> {
  if (reading.kind === 'nothing') {
    // A surface that could not be read knows better why there is nothing than the engine does.
    const { coverage } = page, { state, say: told = '' } = coverage
    const say = state === 'none' && told || [translated(reading.say), told].filter(part => part !== '').join(' ')
    return { ...nothing(tab, reading.reason, say, reading.reason === 'not-a-contract'), ...(state !== 'full' || told !== '') && { coverage }, ...await siteIn(page), ...await framedIn(page, asked) }
  }
  const { plain, text: { text } } = reading
  const view = await readersView(reading, { page, ...contract && { contract } })
  const { review, partly, decisions: { side, ticks, setAside, ...others } } = view
  const words = await questionIn(tab), label = placeLabels(review.outline, page.showing, reading.text)
  const decisions: Decisions = {
    ...others,
    ...(side === null || side !== undefined && hasRole(plain, side)) && { side },
    ticks: checkTicks(ticks, plain, text, partly, others.lines),
    setAside: checkTicks(setAside, plain, text, partly, others.lines),
  }
  return {
    kind: 'review', tab, title: reading.title ?? (page.title || documentName(review)), address: page.address, coverage: page.coverage, review: reviewInWords(review),
    quotes: quotesOf(review, text), clauses: clausesOf(review, label), unplaced: page.coverage.state === 'text-only' ? [] : indexesOf(unplaced, review), length: wordsIn(text), rules: rules.length, decisions, standing: { ...standingOf(view, label), ...await roundIn(tab, contract?.key) }, discreet: await isDiscreet(page), marks: asked.marks, ...page.file && { file: page.file.name }, ...contract?.resembles && { resembles: contract.resembles.title },
    ...words !== undefined && { question: { words: shortened(words), spans: placesOf(words, text) } }, ...await siteIn(page), ...await framedIn(page, asked),
    ...page.showing.contracts.length > 1 && { contracts: page.showing.contracts.map(({ title }) => title), chosen: reading.title ?? '' },
  }
}

/** Where the same findings stand in a review from another side: a finding is its rule and its words. */
function indexesOf(unplaced: readonly Finding[], { findings }: Review): readonly number[] {
  const keyOf = ({ rule, spans }: Finding) => JSON.stringify([rule, spans])
  const wanted = new Set(unplaced.map(keyOf))
  return findings.flatMap((finding, i) => (wanted.has(keyOf(finding)) ? [i] : []))
}

async function siteIn({ address, file }: PageText): Promise<{ readonly site?: SiteState }> {
  const site = file ? undefined : await siteStateOf(address)
  return site ? { site } : {}
}

async function framedIn({ showing: { foreignFrame } }: PageText, { frame: inside }: Asked): Promise<Framed> {
  const site = foreignFrame === undefined ? undefined : await siteStateOf(foreignFrame)
  return { ...site && foreignFrame !== undefined && { frame: { ...site, address: foreignFrame } }, ...inside !== undefined && { inFrame: true } }
}

/** A page without a title is called what its contract calls itself. */
const documentName = ({ keyTerms }: Review) => keyTerms.find(({ kind }) => kind === 'document-name')?.value ?? ''
