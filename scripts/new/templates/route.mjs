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
const page = ({ kebab, pascal }) => `import { useWords } from '#web/i18n/use-words.ts'
import { PageHeader } from '#web/ui/layout/page-header.tsx'

export function ${pascal}Page() {
  const t = useWords('${kebab}')
  return <PageHeader title={t('title')} />
}
`

/**
 * A signed-in route and its page.
 * @param {Names} name
 * @returns {Files}
 */
export const routeFiles = (name) => ({
  [`packages/web/src/routes/_app/${name.kebab}.tsx`]: route(name),
  [`packages/web/src/features/${name.kebab}/${name.kebab}-page.tsx`]: page(name),
})
