/** The lists that know of every new thing, kept in alphabetical order. */

/** Quotes around a key do not change its place. @param {string} line */
const bare = (line) => line.replaceAll("'", '')

/** @param {readonly string[]} lines @param {string} line @param {(line: string) => boolean} isEntry */
const insertSorted = (lines, line, isEntry) => {
  const after = lines.findLastIndex((each) => isEntry(each) && bare(each) < bare(line))
  const place = after === -1 ? lines.findIndex(isEntry) : after + 1
  return lines.toSpliced(place, 0, line)
}

/**
 * Adds a mutation to graph/schema.ts, the table of contents of the graph.
 * @param {string} schema its text
 * @param {string} feature
 * @param {string} kebab
 */
export const registerMutation = (schema, feature, kebab) =>
  insertSorted(schema.split('\n'), `import '#features/${feature}/graph/${kebab}.mutation.ts'`, (line) =>
    line.startsWith("import '#features/"),
  ).join('\n')

/**
 * Adds the action of a feature's policy to auth/actions.ts.
 * @param {string} actions its text
 * @param {import('./names.mjs').Names} name
 */
export const registerAction = (actions, { kebab }) => `${actions.trimEnd()}\n  | '${kebab}:manage'\n`

/**
 * Adds the background tasks of a feature to jobs/handlers.ts.
 * @param {string} handlers its text
 * @param {import('./names.mjs').Names} name
 */
export const registerJobs = (handlers, { kebab, camel }) => {
  const imports = insertSorted(
    handlers.split('\n'),
    `import { ${camel}Jobs } from '#features/${kebab}/jobs.ts'`,
    (line) => / from '#features\//.test(line),
  )
  return insertSorted(imports, `  ...${camel}Jobs,`, (line) => line.startsWith('  ...')).join('\n')
}

/**
 * Adds a namespace of words to i18n/resources.ts.
 * @param {string} resources its text
 * @param {import('./names.mjs').Names} name
 */
export const registerWords = (resources, { kebab, camel }) => {
  const key = kebab === camel ? kebab : `'${kebab}'`
  const imports = insertSorted(
    resources.split('\n'),
    `import type ${camel} from './locales/en/${kebab}.json'`,
    (line) => line.startsWith('import type '),
  )
  return insertSorted(imports, `  ${key}: typeof ${camel}`, (line) => /^ {2}\S+: typeof /.test(line)).join(
    '\n',
  )
}
