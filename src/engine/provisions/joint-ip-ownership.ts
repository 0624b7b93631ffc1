import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const made = String.raw`(?:inventions?|patents?|intellectual property|improvements?|results|developments?|works|copyrights?|data|materials|technology|know-how|ip)`

export const jointIpOwnership: ProvisionKind = {
  kind: 'joint-ip-ownership',
  holder: 'always each: both own it',
  triggers: ['jointly', 'joint', 'co-own', 'co-owned', 'co-owner', 'co-owners', 'coowners', 'jointly-owned', 'co-ownership', 'undivided', 'shares'],
  find: bySentence({
    match: [
      /\b(?:jointly|co)[- ]?own(?:ed|s|ership|ers?)?\b/i, /\bjoint (?:owners?(?:hip)?|property of)\b/i, /\bown(?:ed)? jointly\b|\bbelongs? jointly\b|\bvests? jointly\b/i,
      /\bjointly,? (?:and (?:\w+ )?)?(?:\([^)]{0,20}\) ?)?own(?:ed)?\b|\bbe owned\b[^.;]{0,30}\bjointly\b/i,
      new RegExp(String.raw`\bundivided\b[^.;]{0,40}\binterest\b[^;]{0,120}\b${made}\b|\b${made}\b[^;]{0,120}\bundivided\b[^.;]{0,40}\binterest\b`, 'i'),
      new RegExp(String.raw`\bjoint ${made}\b[^.;]{0,80}\b(?:shall|will) (?:be (?:jointly )?(?:owned|held)|vest|belong)`, 'i'),
      new RegExp(String.raw`\b${made}\b[^;]{0,160}\b(?:owned|held|belong)\b[^.;]{0,60}\b(?:equal shares|equally by|both parties)\b`, 'i'),
    ],
    unless: [/\bjoint ownership interests? in (?:the )?(?:franchise|company|shares)\b|\brecitals?\b|\btenan(?:ts|cy)\b|\bjoint owners? of (?:a|the|any) (?:business|house|property|enterprise)\b/i, /\bjoint venture\b|\bpartnership\b|\bindependent contractors?\b|\bby definition\b|\bjointly and severally\b|\bjointly owned (?:subsidiary|company|affiliate)\b|\bjoint tenan|\b(?:real property|premises|vessel|building)\b/i],
    holder: () => 'each',
  }),
  finds: [
    '«All inventions made together shall be jointly owned by the parties.»', '«Title to Joint Inventions shall vest in both parties.»', '«All rights from the project shall be jointly and equally (50%/50%) owned.»',
    '«The copyright in the Materials shall be held by the parties in equal shares.»', '«Inventions made by staff of both parties shall belong jointly to the Maker and the Shop.»',
  ],
  passes: ['Nothing in this Agreement makes the parties partners in a partnership or joint owners of a business.', 'The parties are jointly and severally bound.', 'The parties shall jointly draw up a plan.'],
}
