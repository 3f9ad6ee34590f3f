/** Style of the report; the page stands for itself, without a deck's theme. */
export const reportStyle = `
:root { color-scheme: light dark; --line: #767676; --quiet: #4d4d4d; --good: #00572a; --bad: #9c0d0d; --link: #0b4a8f; }
@media (prefers-color-scheme: dark) {
  :root { --line: #8c8c8c; --quiet: #c4c4c4; --good: #8fe0b0; --bad: #ffb3ab; --link: #a8ccff; }
}
body { margin: 0; background: Canvas; color: CanvasText; font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.3; hyphens: auto; }
h2 { margin-top: 2.5rem; font-size: 1.375rem; }
h3 { font-size: 1.125rem; }
.good, .bad { padding: 0.75rem 1rem; border: 2px solid; font-size: 1.25rem; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.findings { padding: 0; list-style: none; }
.findings > li { margin: 0 0 1rem; padding: 0.5rem 1rem; border-left: 4px solid var(--line); }
.findings p { margin: 0.5rem 0; }
.findings .details, details { font-size: 1rem; color: var(--quiet); }
summary { min-height: 1.75rem; cursor: pointer; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; overflow-wrap: normal; }
th, td { padding: 0.5rem 0.75rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th[scope="row"] { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
code { font: 0.9375rem ui-monospace, monospace; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
`;
