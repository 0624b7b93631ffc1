/** Days by which something is due, where the words write them out: "by 4 March 2027", "no later than March 4, 2027". */

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const month = months.join('|')
const dates = new RegExp(String.raw`\b(?:(\d{1,2})(?:st|nd|rd|th)? (?:day of |of )?(${month}),? (\d{4})|(${month}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}))\b`, 'gi')

/** What makes it the day of the matter, and not one that a period begins with. */
const due = /(?<!\b(?:begin|beginn|commenc|start)\w{0,4} )\b(?:by|on|before|no later than|not later than|due)(?: or before)?(?: the)? $/i

/** As YYYY-MM-DD. Days in figures alone are left out: who reads 3/4/2027 in which country is not known. */
export function datesIn(words: string): readonly string[] {
  const line = words.replace(/\s+/g, ' ')
  return [...line.matchAll(dates)].flatMap(found => {
    if (!due.test(line.slice(Math.max(0, found.index - 40), found.index))) return []
    const [, day = found[5]!, name = found[4]!, year = found[6]!] = found
    const at = new Date(Date.UTC(Number(year), months.indexOf(name.toLowerCase()), Number(day)))
    return at.getUTCDate() === Number(day) ? [at.toISOString().slice(0, 10)] : []
  })
}
