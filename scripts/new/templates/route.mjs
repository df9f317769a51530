/** @typedef {import('../names.mjs').Names} Names @typedef {import('./mutation.mjs').Files} Files */

/** @param {Names} name */
const route = ({ kebab, pascal }) => `import { createFileRoute } from '@tanstack/react-router'
import { ${pascal}Page } from '#web/features/${kebab}/${kebab}-page.tsx'

export const Route = createFileRoute('/_app/${kebab}')({
  loader: ({ context }) => context.loadWords('${kebab}'),
  component: ${pascal}Page,
})
`

/** @param {Names} name */
const page = ({ kebab, pascal }) => `import { useTranslation } from 'react-i18next'
import { PageHeader } from '#web/ui/layout/page-header.tsx'

export function ${pascal}Page() {
  const { t } = useTranslation('${kebab}')
  return <PageHeader title={t('title')} />
}
`

/** @param {Names} name */
const words = ({ kebab }) =>
  `{\n  "title": "${kebab.charAt(0).toUpperCase()}${kebab.slice(1).replaceAll('-', ' ')}"\n}\n`

/**
 * A signed-in route, its page and its words in both languages.
 * @param {Names} name
 * @returns {Files}
 */
export const routeFiles = (name) => ({
  [`packages/web/src/routes/_app/${name.kebab}.tsx`]: route(name),
  [`packages/web/src/features/${name.kebab}/${name.kebab}-page.tsx`]: page(name),
  [`packages/web/src/i18n/locales/en/${name.kebab}.json`]: words(name),
  [`packages/web/src/i18n/locales/fr/${name.kebab}.json`]: words(name),
})
