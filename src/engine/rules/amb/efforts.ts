/** The formulas that promise trying: "reasonable efforts", "best endeavours" and their like. */
export const effortsTriggers = ['efforts', 'endeavours', 'endeavors'] as const

/** The group `degree` is what tells one formula from another: "best", "commercially reasonable". */
export const effortsFormula =
  /\b(?<degree>(?:all |every )?(?:(?:commercially|reasonably) )?(?:reasonable|best|diligent|utmost|good[- ]faith|reasonable best|reasonable and diligent|reasonable and good[- ]faith|diligent and reasonable|reasonable commercial|best commercial|best reasonable)(?: business| commercial)?) (?<noun>efforts|endeavou?rs)\b/i
