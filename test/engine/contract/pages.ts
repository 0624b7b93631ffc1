/** Pages and contracts of our own, in all styles: a file a sort, each text under a line "=== its name". */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

export type Page = { readonly name: string; readonly text: string }

export function pagesIn(folder: 'ordinary' | 'contracts-in-all-styles'): readonly Page[] {
  const place = new URL(`${folder}/`, import.meta.url)
  return readdirSync(place).flatMap(file => {
    const [, ...parts] = readFileSync(new URL(file, place), 'utf8').split(/^=== /m)
    return parts.map(part => ({ name: `${basename(file, '.txt')}: ${part.slice(0, part.indexOf('\n'))}`, text: part.slice(part.indexOf('\n') + 1) }))
  })
}

/** The same page as a site shows it: with a menu above, and below it what every site asks and says. */
export const inSite = ({ name, text }: Page): Page => ({
  name: `${name}, in its site`,
  text: `Skip to content
Home
Products
Prices
Contracts
Help
Log in
We use cookies. You may accept all of them or choose. Your consent may be withdrawn at any time.
Accept
${text}
Was this page helpful?
Read next: Ten things to know before you sign a lease
Newsletter: by signing up you agree to our privacy policy. You may leave at any time.
Subscribe
Terms of use
Privacy
Licence
© All rights reserved. By using this site you agree to our Terms and Conditions.`,
})
