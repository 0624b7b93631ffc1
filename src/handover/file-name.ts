/** Names for saved papers: "master-services-agreement-open-points.md". */

/** Characters of the contract's part of the name. */
const longest = 60

/** `what` and `ending` are ours. Only small letters, figures and hyphens are left of a title, so that no system takes it for a path or a command. */
export function fileName(title: string, what: string, ending: string): string {
  const words = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const whole = words.length <= longest ? words : words.slice(0, words.lastIndexOf('-', longest) > 0 ? words.lastIndexOf('-', longest) : longest)
  return `${whole.replace(/^-+|-+$/g, '') || 'contract'}-${what}.${ending}`
}
