import { everyMatch } from '../../contract/matches'

/** States of the United States, provinces and countries by the names that clauses on law and courts give them, and cities that stand for one. */
const names: readonly string[] = [
  'Alabama', 'Alaska', 'Arizona', 'Arkansas', 'California', 'Colorado', 'Connecticut', 'Delaware', 'Florida', 'Georgia', 'Hawaii', 'Idaho', 'Illinois', 'Indiana', 'Iowa', 'Kansas', 'Kentucky', 'Louisiana', 'Maine', 'Maryland',
  'Massachusetts', 'Michigan', 'Minnesota', 'Mississippi', 'Missouri', 'Montana', 'Nebraska', 'Nevada', 'New Hampshire', 'New Jersey', 'New Mexico', 'New York', 'North Carolina', 'North Dakota', 'Ohio', 'Oklahoma', 'Oregon',
  'Pennsylvania', 'Rhode Island', 'South Carolina', 'South Dakota', 'Tennessee', 'Texas', 'Utah', 'Vermont', 'Virginia', 'West Virginia', 'Washington', 'Wisconsin', 'Wyoming', 'Ontario', 'Quebec', 'British Columbia', 'Alberta',
  'Ireland', 'Scotland', 'Northern Ireland', 'Wales', 'France', 'Germany', 'Netherlands', 'Belgium', 'Luxembourg', 'Switzerland', 'Austria', 'Italy', 'Spain', 'Portugal', 'Denmark', 'Sweden', 'Norway', 'Finland', 'Poland', 'Greece', 'Cyprus', 'Malta',
  'Israel', 'India', 'Singapore', 'Hong Kong', 'Japan', 'Brazil', 'Mexico', 'New Zealand', 'South Africa', 'Australia', 'England', 'Kenya', 'Turkey', 'Russia', 'China', 'Estonia', 'Latvia', 'Lithuania', 'Iceland', 'Hungary', 'Romania', 'Bulgaria', 'Croatia',
]
const alsoCalled: Readonly<Record<string, string>> = {
  'england and wales': 'England', wales: 'England', english: 'England', london: 'England', manchester: 'England', irish: 'Ireland', dublin: 'Ireland', scottish: 'Scotland', edinburgh: 'Scotland', french: 'France', paris: 'France',
  german: 'Germany', berlin: 'Germany', munich: 'Germany', hamburg: 'Germany', frankfurt: 'Germany', dutch: 'Netherlands', amsterdam: 'Netherlands', belgian: 'Belgium', brussels: 'Belgium', swiss: 'Switzerland', zurich: 'Switzerland', geneva: 'Switzerland',
  austrian: 'Austria', vienna: 'Austria', italian: 'Italy', milan: 'Italy', rome: 'Italy', spanish: 'Spain', madrid: 'Spain', barcelona: 'Spain', danish: 'Denmark', copenhagen: 'Denmark', swedish: 'Sweden', stockholm: 'Sweden', norwegian: 'Norway', oslo: 'Norway',
  finnish: 'Finland', helsinki: 'Finland', polish: 'Poland', warsaw: 'Poland', indian: 'India', mumbai: 'India', 'tel aviv': 'Israel', israeli: 'Israel', singaporean: 'Singapore', toronto: 'Ontario', montreal: 'Quebec', québec: 'Quebec', vancouver: 'British Columbia',
  'los angeles': 'California', 'san francisco': 'California', 'san diego': 'California', 'santa clara': 'California', 'new york city': 'New York', manhattan: 'New York', chicago: 'Illinois', houston: 'Texas', dallas: 'Texas', boston: 'Massachusetts', seattle: 'Washington', atlanta: 'Georgia', miami: 'Florida', denver: 'Colorado', philadelphia: 'Pennsylvania',
}
const byName = new Map([...names.map(name => [name.toLowerCase(), name] as const), ...Object.entries(alsoCalled)])
const anyName = new RegExp(`(?<![\\p{L}-])(?:${[...byName.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`, 'giu')

/** Every place that the words name. */
export const placesAt = (words: string): readonly { readonly place: string; readonly from: number; readonly to: number }[] => Array.from(everyMatch(words, anyName), ({ index, 0: name }) => ({ place: byName.get(name.toLowerCase())!, from: index, to: index + name.length }))
/** The same, each once. */
export const placesIn = (words: string): readonly string[] => [...new Set(placesAt(words).map(({ place }) => place))]
