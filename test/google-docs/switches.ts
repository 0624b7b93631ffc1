/** What can be made to go otherwise on the stand-in, by `?sim=one,another`. */

export const switches = {
  noannot: 'the annotation layer is refused, whoever asks for it',
  noapi: 'there is no _docs_annotate_getAnnotatedText',
  lateapi: 'it appears four seconds after the page',
  hangapi: 'its promise never settles',
  oddapi: 'it gives an object that has none of the functions',
  stale: 'what it gives keeps the text of the moment of the call',
  noexport: 'the export is forbidden (403), as where the owner has turned downloading off',
  wordonly: 'the export as text is forbidden (403), and the one for Word is not',
  signin: 'the export leads to a page for signing in',
  rename: 'Google’s class names that begin with "kix-" are other ones',
  viewbox: 'zoom is in the viewBox of the annotation layer instead of in each matrix',
  datastyle: 'the font is in data-style instead of data-font-css',
  trimlabels: 'labels end without the space that ends their line',
  narrow: 'the space that ends a line is in its label and has no width',
  slow: 'the call comes after a second and a half, and tiles are drawn a quarter of a second after a scroll',
  viewonly: 'the reader may not edit: no caret, no text box',
  suggest: 'what the reader types is a suggestion',
  threads: 'a comment and a suggestion lie beside the page; what is suggested is in the text, and so is what it would replace',
  unread: 'what is suggested there is drawn and is not in the text',
  pageless: 'one endless page, drawn in tiles that are lower than a page and touch one another',
  overlap: 'where two such tiles cut a line, both tiles annotate it',
} as const

export type Switch = keyof typeof switches
