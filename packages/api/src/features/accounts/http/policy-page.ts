import { escapeHtml } from '#kernel/escape-html.ts'
import type { PolicyText } from '../policies/current-policies.ts'
import { policyStyle } from './policy-style.ts'

const titles: Readonly<Record<string, string>> = { terms: 'Terms of use', privacy: 'Privacy notice' }

export interface PolicyPage {
  readonly policy: PolicyText
  /** All published versions of all documents, the current ones first. */
  readonly published: readonly PolicyText[]
  /** Who runs this instance, if they said so. */
  readonly operator: string | null
}

/** A policy as a page with a table of contents, for reading and printing. It needs no scripts. */
export async function policyPage({ policy, published, operator }: PolicyPage): Promise<string> {
  const { marked } = await import('marked')
  const [title = '', ...sections] = policy.text.split(/^#{1,2} /m).slice(1)
  const [heading = '', ...intro] = title.split('\n')
  const parts = sections.map((section) => {
    const [name = '', ...body] = section.split('\n')
    return { name, id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'), body: marked.parse(body.join('\n')) }
  })
  const contents = parts.map(({ id, name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`)
  const text = parts.map(({ id, name, body }) => `<h2 id="${id}">${escapeHtml(name)}</h2>${body}`)
  const ranBy = operator === null ? '' : `<p class="operator">Operator: ${escapeHtml(operator)}</p>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow">
<title>${escapeHtml(heading)} · Hora</title><style>${policyStyle}</style></head><body><div class="frame">
<header><a class="wordmark" href="/" aria-label="Hora, home page">Hora${ribbon}</a></header>
<main><div><h1>${escapeHtml(heading)}</h1>${marked.parse(intro.join('\n'))}${ranBy}</div>
<nav class="contents" aria-labelledby="contents"><p id="contents">Contents</p><ol>${contents.join('')}</ol></nav>
<article>${text.join('')}</article></main>
<footer>${versions(policy, published)}</footer></div></body></html>`
}

const ribbon =
  '<svg aria-hidden="true" viewBox="0 0 6 16"><path d="M0 0h6v16l-3-3-3 3z" fill="currentColor"/></svg>'

function versions({ document, version }: PolicyText, published: readonly PolicyText[]): string {
  const other = document === 'terms' ? 'privacy' : 'terms'
  const links = published
    .filter((each) => each.document === document && each.version !== version)
    .map((each) => `<a href="/policies/${each.document}/${each.version}">${each.version}</a>`)
  return `<nav aria-label="Versions"><p>Other versions: ${links.join(', ')}.</p>
<p><a href="/policies/${other}">${titles[other]}</a></p></nav>`
}
