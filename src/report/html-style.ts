// The styles of the report as a page: the site's look with no file beside it, so that it can be sent as an attachment.

/** Colours have the names and values of the site's own styles; a test holds the two together. */
export const htmlStyle = `
:root {
  --ink: #1b1f23;
  --ink-2: #4a5056;
  --action: #00539b;
  --edge: #6e757c;
  --hairline: #c9ced3;
  --band: #f3f5f7;
  --green: #17663a;
  --brown: #8a4b00;
  --red: #a61b1b;
  --violet: #4b3f9e;
  --grey: #565c62;
  --warm: #fff4db;
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0;
  background: #fff;
  color: var(--ink);
  font: 1.0625rem/1.55 'IBM Plex Sans', system-ui, sans-serif;
  overflow-wrap: anywhere;
}
.wrap { max-width: 74rem; margin: 0 auto; padding: 0 1rem; }
h1, h2, h3, h4 { margin: 2rem 0 0.5rem; font-weight: 600; line-height: 1.2; }
h1 { font-size: 1.75rem; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 2px solid var(--ink); font-size: 1.4375rem; }
h3 { font-size: 1.1875rem; }
h4 { font-size: 1.0625rem; }
p { max-width: 38rem; margin: 0 0 1rem; }
a { color: var(--action); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
strong { font-weight: 600; }
.quiet { color: var(--ink-2); }
.banner {
  max-width: none;
  padding: 0.75rem 1rem;
  border: 1px solid var(--brown);
  border-radius: 4px;
  background: var(--warm);
}
.facts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; max-width: none; color: var(--ink-2); }
.contents ul { margin: 0; padding: 0; list-style: none; }
.contents a { display: inline-block; padding: 0.25rem 0; }
table { width: 100%; margin: 0 0 1.5rem; border-collapse: collapse; line-height: 1.45; }
caption { padding: 0.5rem 0; font-weight: 600; text-align: left; }
th, td {
  padding: 0.625rem 1rem 0.625rem 0;
  border-bottom: 1px solid var(--hairline);
  text-align: left;
  vertical-align: top;
}
thead th { border-bottom: 2px solid var(--ink); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; }
tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.place { color: var(--ink-2); font-size: 0.9375rem; }
.block { display: block; }
.icon { width: 1.25em; height: 1.25em; vertical-align: -0.28em; }
.icon .line, .icon .cut {
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.icon .dashed { stroke-dasharray: 3 3.3; }
.icon .cut { stroke: #fff; }
.mark { font-weight: 600; }
.mark-met, .mark-not-applicable { font-weight: 400; }
.mark-met { color: var(--green); }
.mark-thin { color: var(--brown); }
.mark-missing { color: var(--red); }
.mark-waived { color: var(--violet); }
.mark-not-applicable { color: var(--grey); }
.weight-broken, .weight-must { font-weight: 600; }
.weight-broken { color: var(--red); }
footer { margin-top: 4rem; padding: 1rem 0; border-top: 1px solid var(--hairline); background: var(--band); }
footer p { margin: 0; }
@media (min-width: 48em) {
  .wrap { padding: 0 2rem; }
  .narrow { width: 7rem; }
  .outcome { width: 11rem; }
  h1 { font-size: 2.25rem; }
  h2 { font-size: 1.625rem; }
  h3 { font-size: 1.3125rem; }
}
@media screen and (max-width: 47.99em) {
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .rows, .rows caption, .rows tbody, .rows tfoot { display: block; }
  .rows tr {
    display: flex;
    flex-direction: column;
    margin-bottom: 1rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--edge);
    border-radius: 4px;
  }
  .rows th, .rows td { padding: 0.25rem 0; border: 0; text-align: left; }
  .rows [data-label]::before { content: attr(data-label) ': '; color: var(--ink-2); }
}
@media print {
  @page { margin: 18mm 15mm; }
  body { color: #000; font-size: 10.5pt; }
  .wrap { max-width: none; padding: 0; }
  h1 { font-size: 20pt; }
  h2 { margin-top: 18pt; font-size: 14pt; }
  h3, h4 { font-size: 12pt; }
  .contents { display: none; }
  .banner { border-color: #000; background: none; }
  footer { background: none; }
  a { color: inherit; text-decoration: none; }
  tr, .banner { break-inside: avoid; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  th, td { padding-top: 4pt; padding-bottom: 4pt; }
}
@media (forced-colors: active) {
  .icon .cut { stroke: Canvas; }
}
`;
