/** Words whose full stop belongs to them, in lower case and without it. */

/** Always followed by more of the same sentence: "Mr. Okafor", "42 U.S.C. Section 12". */
export const inside = new Set(['mr', 'mrs', 'ms', 'dr', 'messrs', 'prof', 'rev', 'hon', 'v', 'vs', 'viz', 'cf', 'eg', 'ie', 'e.g', 'i.e', 'approx', 'st', 'mt', 'attn', 'ext', 'incl', 'excl', 'resp', 'u.s.c', 'c.f.r'])

/** Abbreviations only before a number, a single letter or a bracket: "No. 5", "Art. IV". Elsewhere words of their own: "the app. You", "No. We". */
export const beforeNumber = new Set(['no', 'nos', 'art', 'arts', 'sec', 'secs', 'sect', 'cl', 'cls', 'para', 'paras', 'par', 'pp', 'pg', 'p', 'fig', 'figs', 'ex', 'exh', 'cap', 'reg', 'regs', 'ss', 'vol', 'app', 'sched', 'ch', 'pt', 'tel', 'fax', 'stat',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'rule', 'us', 'nr'])

/** May also stand at a sentence's end; what follows decides: "Acme, Inc. The fee", "Acme, Inc. Services". */
export const either = new Set(['inc', 'ltd', 'co', 'corp', 'cos', 'plc', 'llc', 'llp', 'lp', 'bros', 'pty', 'pte', 'sdn', 'bhd', 'gmbh', 'assn', 'assoc', 'dept', 'div', 'dist', 'jr', 'sr', 'esq', 'ave', 'blvd', 'rd', 'ste', 'hwy', 'ln',
  'bldg', 'fl', 'rm', 'etc', 'al', 'pm', 'am', 'ph.d', 'md', 'univ', 'int', 'intl', 'natl', 'govt', 'dba', 'd/b/a', 'cal', 'calif', 'del', 'mass', 'conn', 'pa', 'va', 'fla', 'tex', 'mich', 'minn', 'ill', 'colo', 'ariz', 'wash'])

/** Words that begin a sentence far more often than they go on with a name. */
export const starters = new Set(('the this that these those each every if in any all upon except subject no neither either both such for notwithstanding unless nothing when where whenever wherever whereas provided to at on by it its we '
  + 'you our your they their he she his her without within during after before following with from as an a until while because since should will shall may must not only once under unless however further furthermore moreover in addition '
  + 'therefore thus accordingly additionally otherwise also there here please do be is are failure company customer supplier provider client contractor consultant employee employer landlord tenant licensee licensor seller buyer '
  + 'purchaser vendor party parties section article clause now hereinafter payment notice nor and or but pursuant').split(' '))

/** Words before a single capital that make it a label, not an initial: "Exhibit A. The fee". */
export const labelled = new Set(['exhibit', 'schedule', 'annex', 'appendix', 'section', 'part', 'class', 'series', 'attachment', 'article', 'phase', 'tier', 'party', 'option', 'level', 'group', 'category', 'type', 'table', 'plan', 'addendum', 'vitamin', 'hepatitis'])
