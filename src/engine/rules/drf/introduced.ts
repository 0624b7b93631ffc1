import { hasMatch } from '../../contract/matches'

/** Any sign of an introduction: quotation marks, a bracket, "as Licensee", "Licensee:" at the head of a line, capitals. */
export function isIntroduced(text: string, role: string): boolean {
  const introduced = new RegExp(`["“'‘(*_](?:the |each,? an? |an? )?${role}s?\\b|\\b(?:as|called|and|or|,|an?|any|such|each|other|another|sub-?)\\s{0,3}["“]?${role}s?\\b|(?:^|\\n)\\W{0,6}${role}s?\\s?[:(,]|\\b${role}s?[”"’'*)/]|\\b(?:(?!The\\b)[A-Z][a-z]+|of|this|original|prime|general|independent) ${role}\\b|\\b${role} [A-Z]`)
  return hasMatch(text, introduced) || text.includes(role.toUpperCase())
}
