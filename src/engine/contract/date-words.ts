/** The parts of a written date: its day, month and year, as they are printed and as scanned pages spoil them. */
import { valueOf } from './number-words'

const names = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
/** Scanned pages part letters that belong together: "M ay", "Janua ry". */
const parted = (word: string): string => word.split('').join('\\s?')
const either = (name: string): string => `[${name[0]!}${name[0]!.toUpperCase()}]\\s?${parted(name.slice(1))}`

/** One group: the month's name, in full or short. */
export const monthPattern = `(${names.map(either).join('|')}|${names.map(name => parted(name.toUpperCase())).join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\.?)(?![\\p{L}])`

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(' ')
const inWords = ordinals.map(word => `[${word[0]!}${word[0]!.toUpperCase()}]${word.slice(1).replace('-', '[- ]')}`).toReversed().join('|')

/** Two groups: the day in figures, the day in words. The raised letters may be parted from their figure ("18t h day"), and a 1 be read as l or I ("lst day"). */
export const dayPattern = `(?:(\\d{1,2}|[lI]\\d|[lI](?=\\s?s\\s?t))(?:\\s?(?:s\\s?t|n\\s?d|r\\s?d|t\\s?h|ST|ND|RD|TH)(?![\\p{L}]))?|(${inWords})(?![\\p{L}]))`

const ones = '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)'
const upToHundred = `(?:(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:[-\\s]${ones})?|(?:[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ss]eventeen|[Ee]ighteen|[Nn]ineteen)|${ones})`
/** One group: the year. Its figures may be parted ("20 10"), or be written out. */
export const yearPattern = `(\\d{4}|2\\s?0\\s?\\d\\s?\\d|1\\s?9\\s?\\d\\s?\\d|[’']\\d\\d|[Tt]wo\\s[Tt]housand(?:\\s(?:and\\s)?${upToHundred})?|[Nn]ineteen\\s(?:[Hh]undred\\s(?:and\\s)?)?${upToHundred})(?!\\d|[-–/]\\d)`

/** Room between the parts of a date: they may stand on two lines. */
export const gap = '\\s{1,40}'

export const monthNumber = (name: string): number => names.findIndex(one => one.startsWith(name.replace(/\s/g, '').toLowerCase().slice(0, 3))) + 1

export const dayNumber = (figures: string | undefined, words: string | undefined): number => (figures ? Number(figures.replace(/[lI]/g, '1')) : ordinals.indexOf((words ?? '').toLowerCase().replace(' ', '-')) + 1)

/** The year in four figures; 0 where the words tell none. */
export function yearNumber(written: string): number {
  if (/^[’']/.test(written)) return Number(written.slice(1)) + (Number(written.slice(1)) >= 70 ? 1900 : 2000)
  if (/\d/.test(written)) return Number(written.replace(/\s/g, ''))
  const spoken = /^nineteen\s+(?!hundred\b)(\S.*)$/i.exec(written)
  if (spoken) return 1900 + (valueOf(spoken[1]!) ?? -1900)
  return valueOf(written) ?? 0
}
