/** The look of the pages with terms and privacy notice, in the colours of the app. They load nothing else. */
export const policyStyle = `
:root { color-scheme: light dark; --paper: light-dark(oklch(0.974 0.009 84), oklch(0.19 0.007 75));
  --rule: light-dark(oklch(0.885 0.016 80), oklch(0.335 0.011 75)); --ink: light-dark(oklch(0.25 0.022 235), oklch(0.94 0.012 85));
  --soft: light-dark(oklch(0.41 0.02 235), oklch(0.79 0.013 82)); --faint: light-dark(oklch(0.5 0.018 235), oklch(0.69 0.013 80));
  --accent: light-dark(oklch(0.4 0.074 220), oklch(0.76 0.058 205)); --ribbon: light-dark(oklch(0.55 0.175 27), oklch(0.69 0.15 27)) }
* { box-sizing: border-box }
html { scroll-padding-top: 1.5rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 "Hanken Grotesk", ui-sans-serif, system-ui, sans-serif; overflow-wrap: break-word }
.frame { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem 5rem }
header { height: 5rem; display: flex; align-items: center }
.wordmark { position: relative; padding-right: .6rem; font: 600 1.75rem/1 Newsreader, ui-serif, Georgia, serif; letter-spacing: -.02em; color: var(--ink); text-decoration: none }
.wordmark svg { position: absolute; top: -.25rem; right: 0; width: .5rem; height: 1.3rem; color: var(--ribbon) }
h1, h2 { font-family: Newsreader, ui-serif, Georgia, serif; font-weight: 500; line-height: 1.2; text-wrap: balance }
h1 { font-size: clamp(2rem, 6vw, 2.75rem); margin: 1.5rem 0 .75rem; letter-spacing: -.02em }
h2 { font-size: 1.5rem; margin: 2.75rem 0 .75rem }
p, ul { margin: 0 0 1rem; max-width: 65ch }
ul { padding-left: 1.25rem }
li { margin-bottom: .5rem }
li::marker { color: var(--faint) }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px }
.contents, .operator, footer { font-size: .875rem }
.contents { border-block: 1px solid var(--rule); padding: 1rem 0; margin: 1.75rem 0 }
.contents p { margin: 0 0 .5rem; font-weight: 600 }
.contents ol { list-style: none; margin: 0; padding: 0 }
.contents a { display: block; padding: .35rem 0; text-decoration: none; color: var(--soft) }
.contents a:hover { color: var(--accent); text-decoration: underline }
.operator { color: var(--soft) }
footer a { white-space: nowrap }
footer { margin-top: 4rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); color: var(--faint) }
@media (min-width: 60rem) {
  main { display: grid; grid-template-columns: minmax(0, 1fr) 14rem; gap: 0 4rem }
  main > * { grid-column: 1 }
  .contents { grid-column: 2; grid-row: 1 / span 2; position: sticky; top: 2rem; align-self: start; border: 0; padding: 0; margin: 2rem 0 0 }
}
@media print {
  :root { color-scheme: only light; --paper: white }
  .frame { max-width: none; padding: 0 }
  .contents, footer nav { display: none }
  main { display: block }
  h2 { break-after: avoid }
  li, p { break-inside: avoid }
}
`
