import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

export const jointIpOwnership: ProvisionKind = {
  kind: 'joint-ip-ownership',
  triggers: ['jointly', 'joint', 'co-own', 'co-owned', 'co-owners', 'jointly-owned', 'co-ownership'],
  find: bySentence({
    match: [
      /\b(?:jointly|co)[- ]?own(?:ed|s|ership|ers?)?\b/i, /\bjoint(?:ly)?\b[^.;]{0,60}\b(?:own(?:ed|ership|ers?)?|property)\b/i,
      /\b(?:own(?:ed|ership)?|vest(?:ed)?)\b[^.;]{0,60}\bjointly\b/i, /\bjoint (?:inventions?|patents?|intellectual property|ip|technology|know-how|developments?)\b[^.;]{0,160}\b(?:shall|will|each party)\b/i,
    ],
    unless: [/\bjoint venture\b|\bjointly and severally\b|\bjointly owned (?:subsidiary|company|affiliate)\b|\bjoint tenan/i],
  }),
  finds: ['«All inventions made together shall be jointly owned by the parties.»'],
  passes: ['The parties are jointly and severally bound.'],
}
