import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { preset } from '@graphql-codegen/client-preset'
import { codegen } from '@graphql-codegen/core'
import {
  buildSchema,
  type GraphQLAbstractType,
  type GraphQLSchema,
  isAbstractType,
  parse,
  visit,
} from 'graphql'
import { fieldPolicies } from './field-policies.ts'
import { graphqlTags } from './graphql-tags.ts'
import { withTypenames } from './with-typenames.ts'
import { wordsTypes } from './words.ts'

const web = join(import.meta.dirname, '..')
const contract = join(web, '../schema')
const out = `${join(web, 'src/gql')}/`
const manifestFile = join(contract, 'src/generated/persisted-documents.json')
const heading = '/* eslint-disable */\n'

/** A string for every scalar of the contract: instants, dates and zones travel as ISO text. */
const scalars = {
  EventCursor: 'string',
  Instant: 'string',
  PlainDate: 'string',
  PlainDateTime: 'string',
  TimeZone: 'string',
  EmailAddress: 'string',
}

/** The documents in the sources, each with its file. */
function readDocuments() {
  const files = globSync(['src/**/*.ts', 'src/**/*.tsx'], { cwd: web, exclude: ['src/gql/**'] }).sort()
  return files.flatMap((file) =>
    graphqlTags(readFileSync(join(web, file), 'utf8')).map((text) => ({
      location: join(web, file),
      rawSDL: text,
      document: withTypenames(parse(text, { noLocation: true })),
    })),
  )
}

type Documents = ReturnType<typeof readDocuments>

/** The types that documents name: in type conditions of fragments and in variables. */
function namedTypes(documents: Documents): Set<string> {
  const names = new Set<string>()
  for (const { document } of documents)
    visit(document, { NamedType: (node) => void names.add(node.name.value) })
  return names
}

/**
 * The concrete types of each interface and union, by which the cache matches fragments. Types that no document names
 * are listed apart, so that the shipped app can leave them out.
 */
function possibleTypes(schema: GraphQLSchema, documents: Documents): string {
  const named = namedTypes(documents)
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType)
  const table = (name: string, types: readonly GraphQLAbstractType[]) => {
    const entries = types
      .map((type) => [type.name, schema.getPossibleTypes(type).map((member) => member.name)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `export const ${name}: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
  }
  const inDocuments = abstract.filter((type) => named.has(type.name))
  const others = abstract.filter((type) => !named.has(type.name))
  return `${heading}${table('possibleTypes', inDocuments)}\n${table('otherPossibleTypes', others)}`
}

/** The list fields of the graph, for the cache's field policies. */
function fieldTables(schema: GraphQLSchema): string {
  const tables = Object.entries(fieldPolicies(schema)).map(
    ([name, table]) => `export const ${name}: Record<string, string[]> = ${JSON.stringify(table, null, 2)}\n`,
  )
  return heading + tables.join('\n')
}

async function generate(): Promise<Map<string, string>> {
  const sdl = readFileSync(join(contract, 'schema.graphql'), 'utf8')
  const schema = buildSchema(sdl)
  const documents = readDocuments()
  const files = await preset.buildGeneratesSection({
    baseOutputDir: out,
    schema: parse(sdl),
    schemaAst: schema,
    documents,
    config: {
      scalars,
      defaultScalarType: 'string',
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      nonOptionalTypename: true,
      immutableTypes: true,
      skipTypeNameForRoot: true,
      avoidOptionals: false,
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
    },
    presetConfig: {
      fragmentMasking: { unmaskFunctionName: 'readFragment' },
      skipIndexFile: true,
      persistedDocuments: {
        mode: 'embedHashInDocument',
        hashPropertyName: 'hash',
        hashAlgorithm: (text: string) => createHash('sha256').update(text).digest('hex'),
      },
    },
    pluginMap: {},
    plugins: [],
  })
  const result = new Map<string, string>()
  for (const file of files) {
    const content = await codegen(file)
    if (file.filename.endsWith('persisted-documents.json')) result.set(manifestFile, sortManifest(content))
    else result.set(file.filename, content)
  }
  result.set(join(out, 'possible-types.ts'), possibleTypes(schema, documents))
  result.set(join(web, 'src/i18n/words.gen.ts'), wordsTypes(web))
  result.set(join(out, 'field-policies.ts'), fieldTables(schema))
  return result
}

function sortManifest(content: string): string {
  const entries = Object.entries(JSON.parse(content) as Record<string, string>)
  return `${JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

const files = await generate()
const stale = [...files].filter(([file, content]) => read(file) !== content)

if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`Stale: ${relative(web, file)}. Run \`pnpm codegen\`.`)
  process.exit(stale.length > 0 ? 1 : 0)
}

for (const [file, content] of stale) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
console.log(`${stale.length} of ${files.size} generated files changed`)
