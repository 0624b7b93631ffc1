/** Numbers written in words: "forty-five", "two hundred and ten thousand", "twenty-five hundred". */
const ones: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
}
const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }
const powers: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }

/** One word of a number, for building patterns. */
export const numeral = `(?:${[...Object.keys(ones), ...Object.keys(tens), 'hundred', ...Object.keys(powers)].sort((a, b) => b.length - a.length).join('|')})`

/** The number that the words say; undefined where they say none, or could say two ("one twenty", "nineteen ninety-nine"). */
export function numberInWords(words: string): number | undefined {
  let total = 0, group = 0, room = 1000, power = Infinity, spoken = false
  for (const word of words.toLowerCase().split(/[\s,\u00ad\u2010\u2011-]+/)) {
    if (word === '' || word === 'and') continue
    spoken = true
    const small = ones[word] ?? tens[word]
    if (small !== undefined) {
      // After "twenty" there is room for a number below ten, after "hundred" for one below a hundred, after "two" for none.
      if (small >= room || (group && small === 0)) return undefined
      group += small
      room = tens[word] !== undefined ? 10 : 1
    } else if (word === 'hundred') {
      if (group >= 100) return undefined
      group = (group || 1) * 100
      room = 100
    } else {
      const next = powers[word]
      if (next === undefined || next >= power) return undefined
      total += (group || 1) * next
      power = next
      group = 0
      room = 1000
    }
  }
  return spoken ? total + group : undefined
}
