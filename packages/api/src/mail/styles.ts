/**
 * Inline styles, which mail programs need, with the colours of the app's light theme. Programs that have a dark theme
 * and read `darkTheme` use the app's dark colours; the others invert these.
 */
const ink = '#17232b'
const soft = '#404c54'
const faint = '#5a656c'
const accent = '#005063'
const rule = '#dfd8ce'
const ribbon = '#c33a34'
const serif = 'Newsreader, Georgia, "Times New Roman", serif'
const sans = '"Hanken Grotesk", -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'

const buttonShape = {
  borderRadius: '7px',
  fontSize: '16px',
  fontWeight: 600,
  lineHeight: '20px',
  textAlign: 'center',
  textDecoration: 'none',
} as const

export const styles = {
  body: { backgroundColor: '#f9f6f0', fontFamily: sans, margin: 0, padding: 0 },
  page: { backgroundColor: '#f9f6f0', padding: '28px 12px' },
  sheet: {
    backgroundColor: '#fefdfa',
    border: `1px solid ${rule}`,
    borderTop: `4px solid ${accent}`,
    borderRadius: '12px',
    maxWidth: '560px',
    width: '100%',
  },
  inside: { padding: '0 28px 24px' },
  mark: { width: 'auto', margin: '0 0 18px' },
  wordmark: {
    color: ink,
    fontFamily: serif,
    fontSize: '26px',
    fontWeight: 600,
    letterSpacing: '-0.01em',
    lineHeight: '30px',
    padding: '22px 4px 0 0',
  },
  ribbonCell: { lineHeight: '1px', verticalAlign: 'top' },
  ribbon: {
    borderBottom: '6px solid transparent',
    borderLeft: `5px solid ${ribbon}`,
    borderRight: `5px solid ${ribbon}`,
    fontSize: '1px',
    height: '30px',
    lineHeight: '1px',
    width: '0',
  },
  heading: {
    color: ink,
    fontFamily: serif,
    fontSize: '28px',
    fontWeight: 500,
    letterSpacing: '-0.01em',
    lineHeight: '34px',
    margin: '0 0 12px',
  },
  paragraph: { color: ink, fontSize: '16px', lineHeight: '25px', margin: '0 0 14px' },
  facts: { borderTop: `1px solid ${rule}`, margin: '8px 0 20px', width: '100%' },
  fact: { borderBottom: `1px solid ${rule}`, padding: '11px 0' },
  factLabel: { color: faint, fontSize: '13px', lineHeight: '18px', margin: 0 },
  factValue: { color: ink, fontSize: '16px', lineHeight: '23px', margin: '1px 0 0', wordBreak: 'break-word' },
  pastValue: {
    color: faint,
    fontSize: '16px',
    lineHeight: '23px',
    margin: '1px 0 0',
    textDecoration: 'line-through',
  },
  quote: { borderLeft: `3px solid ${ribbon}`, margin: '0 0 20px', padding: '2px 0 2px 14px' },
  quoteText: { color: soft, fontSize: '16px', lineHeight: '25px', margin: 0 },
  button: {
    ...buttonShape,
    backgroundColor: accent,
    border: `1px solid ${accent}`,
    color: '#fcfaf6',
    margin: '4px 8px 8px 0',
    padding: '12px 22px',
  },
  moreButton: {
    ...buttonShape,
    backgroundColor: '#fefdfa',
    border: '1px solid #887f72',
    color: ink,
    fontSize: '15px',
    margin: '4px 8px 8px 0',
    padding: '10px 14px',
  },
  note: { color: faint, fontSize: '13px', lineHeight: '20px', margin: '10px 0 0', wordBreak: 'break-word' },
  link: { color: accent, textDecoration: 'underline' },
  rule: { borderColor: rule, borderTop: `1px solid ${rule}`, margin: '22px 0 12px' },
  footer: { color: faint, fontSize: '13px', lineHeight: '20px', margin: 0 },
} as const

/** The names of the parts that change in the dark theme. */
export const parts = {
  page: 'h-page',
  sheet: 'h-sheet',
  ink: 'h-ink',
  soft: 'h-soft',
  faint: 'h-faint',
  line: 'h-line',
  link: 'h-link',
  ribbon: 'h-ribbon',
  quote: 'h-quote',
  button: 'h-button',
  moreButton: 'h-more',
} as const

/** A class name and its colours, for programs that follow the reader's theme, and for those of Outlook on the web. */
const dark: Readonly<Record<string, string>> = {
  [parts.page]: 'background-color:#161310',
  [parts.sheet]: 'background-color:#1f1c18;border-color:#3a3630;border-top-color:#85bcc3',
  [parts.ink]: 'color:#efebe2',
  [parts.soft]: 'color:#bfbab1',
  [parts.faint]: 'color:#a09b93',
  [parts.line]: 'border-color:#3a3630',
  [parts.link]: 'color:#85bcc3',
  [parts.ribbon]: 'border-left-color:#ea7267;border-right-color:#ea7267',
  [parts.quote]: 'border-left-color:#ea7267',
  [parts.button]: 'background-color:#85bcc3;border-color:#85bcc3;color:#061b22',
  [parts.moreButton]: 'background-color:#1f1c18;border-color:#7f7971;color:#efebe2',
}

const darkRules = (before: string) =>
  Object.entries(dark)
    .map(([name, declarations]) => `${before}.${name}{${declarations.replaceAll(/;|$/g, '!important;')}}`)
    .join('')

export const themes = `:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){${darkRules('')}}${darkRules('[data-ogsc] ')}@media (max-width:480px){.h-inside{padding-left:20px!important;padding-right:20px!important}.h-button{display:block!important;margin-right:0!important}}`
