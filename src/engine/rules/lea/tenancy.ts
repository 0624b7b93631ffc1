/** Words that rules about leases share, as sources of patterns. */
export const landlord = String.raw`\b(?:the )?(?:sub-?)?(?:landlord|lessor)\b`
export const tenant = String.raw`\b(?:the )?(?:sub-?)?(?:tenant|lessee|renter)\b`
/** A duty of the tenant, up to its verb. */
export const tenantShall = String.raw`${tenant}(?:,[^,;.]{1,100},)?[^.;]{0,60}?\b(?:shall|must|will|agrees to|is to|covenants to|is obliged to)\b(?! not\b)`
/** Leave that the landlord has, up to its verb. */
export const landlordMay = String.raw`${landlord}[^.;]{0,120}?\b(?:may|can|(?:has|have|shall have|reserves) the (?:\w+ ){0,2}(?:right|option)|reserves? the right|is entitled|shall be entitled)\b(?! not\b)`
