/**
 * A pattern for any of the phrases between the bars, as whole words, in small letters or capitals. A space stands for any gap of up to four
 * characters, a line's end included, so that "LICENSE  AGREEMENT" over two lines is found too. The template's own line ends mean nothing.
 */
export function anyOf({ raw }: TemplateStringsArray): RegExp {
  const phrases = raw.join('').trim().replace(/ \|(?: |\n\s*)/g, '|').replaceAll(' ', String.raw`\s{1,4}`)
  return new RegExp(String.raw`\b(?:${phrases})(?!\w)`, 'i')
}
