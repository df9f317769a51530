import type { Language } from '@hora/schema/languages'
import { escapeHtml } from '#kernel/escape-html.ts'
import { type PolicyText, policyPath } from '../policies/current-policies.ts'
import { policyStyle } from './policy-style.ts'

/** The words around a text. Each text has its own title. */
const words = {
  en: {
    titles: { terms: 'Terms of use', privacy: 'Privacy notice' },
    home: 'Hora, home page',
    contents: 'Contents',
    operator: 'Operator: ',
    versions: 'Versions',
    others: 'Other versions: ',
    elsewhere: 'Read in English',
  },
  fr: {
    titles: { terms: 'Conditions d’utilisation', privacy: 'Politique de confidentialité' },
    home: 'Hora, page d’accueil',
    contents: 'Sommaire',
    operator: 'Exploitant : ',
    versions: 'Versions',
    others: 'Autres versions : ',
    elsewhere: 'Lire en français',
  },
} as const satisfies Record<Language, object>

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
  const said = words[policy.language]
  const [title = '', ...sections] = policy.text.split(/^#{1,2} /m).slice(1)
  const [heading = '', ...intro] = title.split('\n')
  const parts = sections.map((section) => {
    const [name = '', ...body] = section.split('\n')
    return { name, id: anchor(name), body: marked.parse(body.join('\n')) }
  })
  const contents = parts.map(({ id, name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`)
  const text = parts.map(({ id, name, body }) => `<h2 id="${id}">${escapeHtml(name)}</h2>${body}`)
  const ranBy = operator === null ? '' : `<p class="operator">${said.operator}${escapeHtml(operator)}</p>`
  return `<!doctype html><html lang="${policy.language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow">
<title>${escapeHtml(heading)} · Hora</title><style>${policyStyle}</style></head><body><div class="frame">
<header><a class="wordmark" href="/" aria-label="${said.home}">Hora${ribbon}</a></header>
<main><div><h1>${escapeHtml(heading)}</h1>${marked.parse(intro.join('\n'))}${ranBy}</div>
<nav class="contents" aria-labelledby="contents"><p id="contents">${said.contents}</p><ol>${contents.join('')}</ol></nav>
<article>${text.join('')}</article></main>
<footer>${versions(policy, published)}</footer></div></body></html>`
}

const ribbon =
  '<svg aria-hidden="true" viewBox="0 0 6 16"><path d="M0 0h6v16l-3-3-3 3z" fill="currentColor"/></svg>'

function anchor(name: string): string {
  const letters = name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
  return letters.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '')
}

/** Links to the other languages of this version, its other versions, and the other document. */
function versions(policy: PolicyText, published: readonly PolicyText[]): string {
  const { document, version, language } = policy
  const said = words[language]
  const other = document === 'terms' ? 'privacy' : 'terms'
  const link = (to: PolicyText, name: string) =>
    `<a href="${policyPath(to)}" hreflang="${to.language}" lang="${to.language}">${name}</a>`
  const same = published.filter((each) => each.document === document)
  const translations = same
    .filter((each) => each.version === version && each.language !== language)
    .map((each) => `<p>${link(each, words[each.language].elsewhere)}</p>`)
  const links = [...new Set(same.map((each) => each.version))]
    .filter((each) => each !== version)
    .map((each) => {
      const inEach = same.filter((text) => text.version === each)
      const text = inEach.find((candidate) => candidate.language === language) ?? inEach[0]
      return text && link(text, each)
    })
  return `<nav aria-label="${said.versions}">${translations.join('')}<p>${said.others}${links.join(', ')}.</p>
<p><a href="/policies/${other}?language=${language}">${said.titles[other]}</a></p></nav>`
}
