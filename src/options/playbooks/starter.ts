/** What a new playbook may begin as. */
import { say } from '../../words/say'

/** The smallest one that says something, with all that could be in it named. */
export const starter = `# A playbook says what you want from a contract. Only its name must be there;
# whatever begins with # is a note to yourself.
name: My playbook

# For which kinds of contract; without this line, for all.
contracts: [services]

# Where a number becomes a finding. The section "Limits" names them all.
thresholds:
  payment-days: 30

# 1 tidy up, 2 ask what it means, 3 ask for a change, 4 do not sign as it stands.
# The section "Rules" gives the name of each rule.
severities:
  ipr-before-payment: 4

# Rules that are to say nothing.
switch-off:
  - amb-and-or

# What holds only when you are on this side.
sides:
  supplier:
    positions:
      payment-days:
        preferred: Half on signing, the rest within 14 days of the invoice.
        fallback: Payment within 30 days of the invoice.
        walk-away: More than 45 days.

# A rule of your own, tried on its own examples.
rules:
  - id: own-rush
    title: Rush work at any hour
    why: It costs us nights, and nothing is said about paying for them.
    ask: Could rush work be paid extra?
    severity: 3
    words:
      - (rush|urgent|weekend) work ... at any hour
    flags:
      - «Rush work shall be done at any hour» that the client names.
    passes:
      - Rush work is paid extra.
`

/** "Lease", out of a playbook's text. */
export const nameIn = (yaml: string): string => /^name: *(\S.*)$/m.exec(yaml)?.[1]?.trimEnd() ?? ''

/** The same playbook under a name of its own, between the same marks where it has any. */
export const copyOf = (yaml: string): string => yaml.replace(/^name: *(\S.*)$/m, (_, given: string) => {
  const [, mark = '', name = ''] = /^(["']?)(.*)\1$/.exec(given.trimEnd())!
  return `name: ${mark}${say('Copy of {1}', name)}${mark}`
})
