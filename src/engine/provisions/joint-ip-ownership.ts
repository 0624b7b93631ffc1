import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

export const jointIpOwnership: ProvisionKind = {
  kind: 'joint-ip-ownership',
  triggers: ['jointly', 'joint', 'co-own', 'co-owned', 'co-owners', 'jointly-owned', 'co-ownership'],
  find: bySentence({
    match: [
      /\b(?:jointly|co)[- ]?own(?:ed|s|ership|ers?)?\b/i, /\bjoint (?:owners?(?:hip)?|property of)\b/i, /\bown(?:ed)? jointly\b/i,
      /\bundivided\b[^.;]{0,40}\binterest\b/i, /\bjoint (?:inventions?|patents?|intellectual property)\b[^.;]{0,60}\b(?:shall|will) be (?:jointly )?(?:owned|vest)/i,
    ],
    unless: [/\bjoint ownership interests? in (?:the )?(?:franchise|company|shares)\b|\brecitals?\b|\btenan(?:ts|cy)\b/i, /\bjoint venture\b|\bpartnership\b|\bindependent contractors?\b|\bby definition\b|\bjointly and severally\b|\bjointly owned (?:subsidiary|company|affiliate)\b|\bjoint tenan/i],
  }),
  finds: ['«All inventions made together shall be jointly owned by the parties.»'],
  passes: ['Nothing in this Agreement makes the parties partners in a partnership or joint owners of a business.', 'The parties are jointly and severally bound.'],
}
