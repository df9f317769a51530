/**
 * @typedef {{ readonly path: string, readonly text: string }} SourceFile a path from the root, with forward slashes
 * @typedef {SourceFile & { readonly name: string }} Found its name in the list: the name of the feature, or of the file
 * @typedef {object} List
 * @property {string} path the file that the list is written to
 * @property {string} says the comment that describes the list
 * @property {RegExp} found matches paths; the first group is the name in the list
 * @property {RegExp} [holds] matches the text of a file that belongs in the list
 * @property {(found: readonly Found[]) => string} write
 */

const features = '^packages/api/src/features/([^/]+)/'
const production = 'packages/api/src/generated'
const forTests = 'packages/api/src/testing/generated'

/** @param {string} name */
const exporting = (name) => new RegExp(`^export (?:const|(?:async )?function) ${name}\\b`, 'm')

/** @type {readonly List[]} */
const lists = [
  {
    path: `${production}/graph.gen.ts`,
    says: 'Every type and field of the graph that a feature adds. Each module registers itself.',
    found: new RegExp(`${features}(?:.+/)?[^/]+\\.(?:type|field|query|mutation|subscription)\\.ts$`),
    write: (found) => found.map((file) => `import '${placeOf(file)}'\n`).join(''),
  },
  {
    path: `${production}/jobs.gen.ts`,
    says: 'The handlers of background tasks, by feature.',
    found: new RegExp(`${features}jobs\\.ts$`),
    holds: exporting('jobs'),
    write: (found) => `${imports('jobs', found)}\nexport const featureJobs = ${spread('{', found, '}')}`,
  },
  {
    path: `${production}/schedules.gen.ts`,
    says: 'When the recurring tasks of each feature run.',
    found: new RegExp(`${features}jobs\\.ts$`),
    holds: exporting('schedule'),
    write: (found) =>
      `${imports('schedule', found)}\nexport const featureSchedules = ${spread('{', found, '}')}`,
  },
  {
    path: `${production}/conditions.gen.ts`,
    says: 'What each feature can say of its rows to the features below it.',
    found: new RegExp(`${features}data/conditions\\.ts$`),
    holds: exporting('conditions'),
    write: (found) => `${imports('conditions', found)}\nexport const conditions = ${spread('{', found, '}')}`,
  },
  {
    path: `${production}/routes.gen.ts`,
    says: 'The plain HTTP routes of features.',
    found: new RegExp(`${features}(?:http/)?routes\\.ts$`),
    holds: exporting('routes'),
    write: (found) => `${imports('routes', found)}\nexport const featureRoutes = ${block('[', found, ']')}`,
  },
  {
    path: `${production}/demo.gen.ts`,
    says: 'The steps of the demo, by feature.',
    found: new RegExp(`${features}demo/index\\.ts$`),
    holds: exporting('demo'),
    write: (found) => `${imports('demo', found)}\nexport const demoSteps = ${spread('[', found, ']')}`,
  },
  {
    path: `${production}/notices.gen.ts`,
    says: 'Every kind of notice.',
    found: new RegExp(`${features}notices/index\\.ts$`),
    holds: exporting('notices'),
    write: (found) => `${imports('notices', found)}\nexport const notices = ${spread('[', found, ']')}`,
  },
  {
    path: `${forTests}/mails.gen.ts`,
    says: 'Every mail that a job of its feature sends, except those of notices.',
    found: new RegExp(`${features}notices/index\\.ts$`),
    holds: exporting('mails'),
    write: (found) => `${imports('mails', found)}\nexport const mails = ${spread('[', found, ']')}`,
  },
  {
    path: `${forTests}/policies.gen.ts`,
    says: 'All policies, by feature.',
    found: new RegExp(`${features}policy\\.ts$`),
    write: (found) => `${modules(found)}\nexport const featurePolicies = ${block('{', found, '}')}`,
  },
  {
    path: `${forTests}/authorization.gen.ts`,
    says: 'The authorization expectations, by feature.',
    found: new RegExp(`${features}authorization\\.ts$`),
    holds: exporting('authorization'),
    write: (found) =>
      `${imports('authorization', found)}\nexport const featureAuthorization = ${block('{', found, '}')}`,
  },
  {
    path: `${forTests}/things.gen.ts`,
    says: 'The objects that each feature adds to the practice of the authorization matrix.',
    found: new RegExp(`${features}testing/things\\.ts$`),
    holds: exporting('things'),
    write: (found) =>
      `${imports('things', found)}\nexport const featureThings = ${block('{', found, '}')}\n${thingsType(found)}`,
  },
  {
    path: 'packages/db/src/tables/index.gen.ts',
    says: 'The whole schema in one object, for Drizzle and the privacy inventory.',
    found: /^packages\/db\/src\/tables\/([^/]+)\.ts$/,
    holds: /\bpgTable\(/,
    write: (found) => found.map(({ name }) => `export * from './${name}.ts'\n`).join(''),
  },
]

/** The path of every list. */
export const listPaths = lists.map(({ path }) => path)

/**
 * The lists that belong to these files. An empty list is omitted.
 * @param {readonly SourceFile[]} files in alphabetical order
 * @returns {readonly SourceFile[]}
 */
export const generatedLists = (files) =>
  lists.flatMap(({ path, says, write, found: pattern, holds }) => {
    const found = files.flatMap((file) => {
      const name = pattern.exec(file.path)?.[1]
      return name === undefined || holds?.test(file.text) === false ? [] : [{ ...file, name }]
    })
    return found.length === 0
      ? []
      : [{ path, text: `// Generated by npm run generate. ${says}\n${write(found)}` }]
  })

/** The alias by which the api imports its own file. @param {Found} file */
const placeOf = ({ path }) => path.replace('packages/api/src/', '#')

/** @param {string} kebab */
const camelCase = (kebab) => kebab.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())

/** Imports the same export from each file. @param {string} name @param {readonly Found[]} found */
const imports = (name, found) =>
  found.map((file) => `import { ${name} as ${camelCase(file.name)} } from '${placeOf(file)}'\n`).join('')

/** Imports each file as a whole. @param {readonly Found[]} found */
const modules = (found) =>
  found.map((file) => `import * as ${camelCase(file.name)} from '${placeOf(file)}'\n`).join('')

/** The imports, one entry a line. @param {string} open @param {readonly Found[]} found @param {string} close */
const block = (open, found, close, before = '') =>
  `${open}\n${found.map(({ name }) => `  ${before}${camelCase(name)},\n`).join('')}${close} as const\n`

/** The same, with the entries of each import. @param {string} open @param {readonly Found[]} found @param {string} close */
const spread = (open, found, close) => block(open, found, close, '...')

/** @param {readonly Found[]} found */
const thingsType = (found) => {
  const parts = found.map(({ name }) => `\n  & Awaited<ReturnType<typeof ${camelCase(name)}>>`)
  const says = '/** Everything in a practice, as the graph names it: global ids, tokens, texts and times. */'
  return `${says}\nexport type Things =${parts.join('')}\n`
}
