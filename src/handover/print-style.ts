/** How a paper looks, on a screen and printed: black on white, nothing torn apart by the end of a page. */
export const style = `
@page { margin: 16mm }
* { box-sizing: border-box }
html { font-size: 15px }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; overflow-wrap: anywhere }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 1px solid #999; break-after: avoid }
h3, .title { font-size: 1rem; font-weight: bold; margin: 0; break-after: avoid }
p { margin: .4rem 0 }
ul { padding-left: 1.2rem }
li { margin: .3rem 0 }
table { width: 100%; border-collapse: collapse; font-size: .9rem }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ccc }
td { min-width: 5.5rem }
thead th { border-bottom-color: #666 }
tbody th { font-weight: 600; width: 24% }
ol { padding-left: 1.6rem }
ol > li { margin: .9rem 0; break-inside: avoid }
.about { margin: 0; color: #555; font-size: .9rem }
blockquote { margin: .4rem 0; padding: .1rem 0 .1rem .8rem; border-left: 3px solid #888; font-family: Georgia, serif }
cite { font: .85em system-ui, sans-serif; color: #555; white-space: nowrap }
dl { margin: .3rem 0 0 }
dl > div { display: flex; gap: .6rem; margin: .15rem 0 }
dt { flex: 0 0 6.5rem; color: #555 }
dd { margin: 0; flex: 1 }
.boxes dt { flex-basis: 5.5rem }
.boxes { list-style: none; padding-left: 0; line-height: 1.3 }
.boxes > li { position: relative; margin: 0 0 .5rem; padding: 0 0 1.3rem 1.6rem; border-bottom: 1px dotted #888 }
.boxes > li::before { content: ""; position: absolute; left: 0; top: .15rem; width: .9rem; height: .9rem; border: 1.5px solid #444 }
@media print {
  html { font-size: 9.5pt }
  body { margin: 0; padding: 0; max-width: none; line-height: 1.4 }
  h2 { margin-top: 1.2rem }
  ol > li { margin: .6rem 0 }
}
`
