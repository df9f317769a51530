/** `node print-schema.ts [--check]`: writes the graph's schema, or fails if the committed one is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

const file = fileURLToPath(import.meta.resolve('@hora/schema/schema.graphql'))
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`

if (!process.argv.includes('--check')) {
  writeFileSync(file, printed)
} else if (readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== printed) {
  process.stderr.write('schema.graphql is stale: run pnpm graph:print and commit it.\n')
  process.exitCode = 1
}
