import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** This package's directory, for code in src and in dist. */
const packageRoot = join(import.meta.dirname, '../..')

/** The directory of the built website. */
export const webRoot = join(packageRoot, '../web/dist')
/** The directory of GraphiQL, built to run offline. */
export const graphiqlRoot = join(packageRoot, '../web/dist-graphiql')

const persisted = join(packageRoot, '../schema/src/generated/persisted-documents.json')

/** The documents of the built website, by the SHA-256 of their text. */
export function readPersistedDocuments(): Readonly<Record<string, string>> {
  return existsSync(persisted) ? JSON.parse(readFileSync(persisted, 'utf8')) : {}
}
