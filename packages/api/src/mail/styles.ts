/** Inline styles, which mail programs need, with the colours of the app's light theme. */
const ink = '#23211d'
const faint = '#6b665c'
const accent = '#1f4d45'
const serif = 'Georgia, "Times New Roman", serif'
const sans = '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'

export const styles = {
  body: { backgroundColor: '#f5f1e8', fontFamily: sans, margin: 0, padding: '32px 12px' },
  sheet: {
    backgroundColor: '#fffdf8',
    border: '1px solid #e2dccd',
    borderRadius: '10px',
    maxWidth: '520px',
    padding: '28px 32px',
  },
  wordmark: { color: accent, fontFamily: serif, fontSize: '20px', margin: '0 0 20px' },
  heading: {
    color: ink,
    fontFamily: serif,
    fontSize: '26px',
    fontWeight: 400,
    lineHeight: '32px',
    margin: '0 0 16px',
  },
  paragraph: { color: ink, fontSize: '16px', lineHeight: '25px', margin: '0 0 14px' },
  facts: { borderTop: '1px solid #e2dccd', margin: '4px 0 18px', paddingTop: '12px' },
  fact: { color: ink, fontSize: '16px', lineHeight: '23px', margin: '0 0 10px' },
  factLabel: { color: faint, fontSize: '13px' },
  quote: { borderLeft: `3px solid ${accent}`, margin: '0 0 18px', paddingLeft: '14px' },
  button: {
    backgroundColor: accent,
    borderRadius: '8px',
    color: '#ffffff',
    fontSize: '16px',
    fontWeight: 600,
    margin: '6px 0 14px',
    padding: '12px 22px',
    textDecoration: 'none',
  },
  note: { color: faint, fontSize: '13px', lineHeight: '20px', margin: '0 0 10px', wordBreak: 'break-word' },
  link: { color: accent, textDecoration: 'underline' },
  rule: { borderColor: '#e2dccd', margin: '22px 0 14px' },
} as const
