import { hasMatch } from './matches'

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales: ReadonlyMap<string, number> = new Map([['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9]])
const parts: ReadonlyMap<string, number> = new Map([['half', 2], ['halves', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fourth', 4], ['fourths', 4], ['fifth', 5], ['fifths', 5], ['sixth', 6], ['sixths', 6], ['seventh', 7], ['sevenths', 7], ['ninth', 9], ['ninths', 9], ['twelfth', 12], ['twelfths', 12], ['eighth', 8], ['eighths', 8],
  ['tenth', 10], ['tenths', 10], ['sixteenth', 16], ['sixteenths', 16], ['hundredth', 100], ['hundredths', 100], ['thousandth', 1000], ['thousandths', 1000]])
const values: ReadonlyMap<string, number> = new Map([...small.map((word, i): [string, number] => [word, i]), ...tens.map((word, i): [string, number] => [word, 20 + 10 * i]), ['fourty', 40], ['ninty', 90]])

const word = `(?:${[...values.keys(), ...scales.keys(), ...parts.keys()].sort((a, b) => b.length - a.length).join('|')})`

/** A pattern for a number in words: "one hundred and twenty", "twenty-four", "one and one-half", "one-half of one". No groups in it. */
export const numberWords = `(?:(?:a|an)\\s(?=hundred|thousand|million|half|quarter))?${word}(?:(?:\\s{0,24}[-–\u00ad]\\s{0,24}(?:and[-\\s])?|,?\\s{1,24}(?:and\\s{1,24}(?:a\\s{1,4}(?=half|quarter|third))?|of\\s{1,24}(?:(?:a|an)\\s(?=\\w))?)?)${word}){0,14}`

/** The value of a number in words; undefined where the words are none. */
export function valueOf(words: string): number | undefined {
  const list = words.toLowerCase().replace(/[-–\u00ad,]/g, ' ').split(/\s+/).filter(Boolean)
  let total = 0, group = 0, seen = false, joined = false, fraction = false
  // Whole numbers before a fraction: "one and one-half"; or the fraction's own numerator: "one-half", "three tenths".
  for (let i = 0; i < list.length; i++) {
    const item = list[i]!
    if (item === 'and' || item === 'a' || item === 'an') {
      joined ||= item === 'and'
      continue
    }
    if (item === 'of') {
      const rest = valueOf(list.slice(i + 1).join(' '))
      return rest === undefined ? undefined : (total + group) * rest
    }
    const plain = values.get(item)
    const scale = scales.get(item)
    const part = parts.get(item)
    if (plain !== undefined) {
      const next = list[i + 1]
      const denominator = next === undefined ? undefined : parts.get(next)
      if (denominator !== undefined) {
        // "one and one-half" is a sum, "twenty-five hundredths" one fraction.
        total += joined ? group + plain / denominator : (group + plain) / denominator
        group = 0
        fraction = true
        i++
      } else {
        // "one two" is no number; "twenty one" is; "nineteen ninety-nine" is a year.
        if (seen && group % 10 !== 0 || group % 100 >= 20 && plain >= 10) return undefined
        if (group % 100 !== 0 && (group % 100 < 20 || plain === 0)) return undefined
        group += plain
      }
    } else if (scale !== undefined) {
      if (scale === 100) group = (group || 1) * 100
      else {
        // "one and one-half million"
        if (fraction && group === 0) total *= scale
        else total += (group || 1) * scale
        group = 0
      }
    } else if (part !== undefined) {
      total += joined && group ? group + 1 / part : (group || 1) / part
      group = 0
      fraction = true
    } else return undefined
    seen = true
    joined = false
  }
  return seen ? total + group : undefined
}

/** Whether a number in words is a share of a whole, or the end of a longer one whose beginning is missing. */
export const isFractionOrTail = (words: string): boolean => hasMatch(words, /\b(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?|hundredths?)\b/i) || /^(?:hundred|thousand|million|billion)/i.test(words)

/** A pattern for a number in figures, American, British or European, with a fraction after it: 1,200.00, 1.200,00, 1 1/2, 1½, .5. No groups in it. */
export const figures = '(?:\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,3}(?:\\.\\d{3}){1,5},\\d{1,2}|\\d{1,3}(?:\\.\\d{3}){2,5}|\\d{1,6},\\d{1,2}(?![\\d,])|\\d{1,12}(?:\\.\\d{1,6})?(?:\\s?[½¼¾]|\\s\\d\\/\\d{1,2}(?!\\d|\\/))?|\\.\\d{1,6}|[½¼¾])'

/** The value of a number in figures. With `european` a stop before three digits is read the European way: 1.200 is twelve hundred. */
export function valueOfFigures(written: string, european = false): number {
  const half = /[½¼¾]/.exec(written)?.[0]
  const slash = /\s(\d)\/(\d{1,2})$/.exec(written)
  const added = half ? { '½': 0.5, '¼': 0.25, '¾': 0.75 }[half]! : slash ? Number(slash[1]) / Number(slash[2]) : 0
  const whole = written.replace(/\s?[½¼¾]|\s\d\/\d{1,2}$/g, '')
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(whole) || /^\d+,\d{1,2}$/.test(whole)) return Number(whole.replaceAll('.', '').replace(',', '.')) + added
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(whole) || (european && /^\d{1,3}\.\d{3}$/.test(whole))) return Number(whole.replaceAll('.', '')) + added
  return (whole === '' ? 0 : Number(whole.replaceAll(',', ''))) + added
}
