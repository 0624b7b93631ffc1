/** docs/rules.md: every rule with its reasons and its examples, made from the rules themselves. `npm run docs` writes it. */
import { familyOf as familyWords } from '../../src/words/plain-words'
import { rules } from '../../src/engine/rules'
import type { Rule, Severity, Tier } from '../../src/engine/rules/rule'
import { shortExamples } from '../../src/engine/texts'
import { measured } from './measured'

const severities: Readonly<Record<Severity, string>> = { 4: 'before signing', 3: 'ask for a change', 2: 'ask what it means', 1: 'tidy up' }
const tiers: Readonly<Record<Tier, string>> = { fact: 'anyone can re-check it', likely: 'the pattern strongly says so', judgement: 'needs your eyes' }

export function rulesPage(): string {
  const families = [...new Set(rules.map(familyOf))]
  return [
    '# The rules',
    `Evenhand looks for ${rules.length} things. This page is made from the rules themselves (\`npm run docs\`), and a test holds it to them.`,
    'Each rule has examples that it must mark, with «marks» around exactly the marked words, and near misses that it must leave alone. They are run as tests. What stands in ‹brackets› is on the page but cannot be seen there.',
    'The sources name where the thought behind a rule comes from; lists of unfair terms were written for those they name, mostly consumers.',
    'Where places that a rule marked in public contracts were read one by one, it says how many were right. [How well it works](accuracy.md) says the rest.',
    families.map(family => `- [${familyWords(family)}](#${anchor(family)}) (${rules.filter(rule => familyOf(rule) === family).length})`).join('\n'),
    ...families.flatMap(family => [`## ${heading(family)}`, ...rules.filter(rule => familyOf(rule) === family).map(section)]),
  ].join('\n\n') + '\n'
}

const familyOf = ({ id }: Rule) => id.slice(0, id.indexOf('-')).toUpperCase()
const heading = (family: string) => `${familyWords(family)} (${family})`
/** As GitHub makes a link from a heading. */
const anchor = (family: string) => heading(family).toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-')

function section(rule: Rule): string {
  const { id, title, severity, tier, why, ask, fallback, sources, labels } = rule, { flags, passes } = shortExamples(rule)
  return [
    `### ${title}`,
    `\`${id}\` · ${severities[severity]} · ${tiers[tier]}`,
    why,
    [`- **Ask**: ${ask}`, ...(fallback ? [`- **Settle for**: ${fallback}`] : []), ...(sources.length > 0 ? [`- **Sources**: ${sources.join('; ')}`] : []), ...(labels.length > 0 ? [`- **Also known as**: ${labels.map(label => `\`${label}\``).join(', ')}`] : []), ...figuresOf(id)].join('\n'),
    `<details><summary>Examples</summary>\n\nMarked:\n\n${quoted(flags)}\n\nLeft alone:\n\n${quoted(passes)}\n\n</details>`,
  ].join('\n\n')
}

function figuresOf(id: string): readonly string[] {
  const found = measured[id]
  return found ? [`- **Measured**: ${found.right} of ${found.read} places that were read in public contracts were right`] : []
}

/** In a code block nothing of an example is taken for Markdown. */
const quoted = (examples: readonly string[]) => examples.map(example => `\`\`\`text\n${example}\n\`\`\``).join('\n\n')
