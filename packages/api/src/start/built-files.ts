import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** This package's directory, whether the code runs from src or from dist. */
const packageRoot = join(import.meta.dirname, '../..')

/** Where the built website is. */
export const webRoot = join(packageRoot, '../web/dist')
/** Where GraphiQL is, built to run without the internet. */
export const graphiqlRoot = join(packageRoot, '../web/dist-graphiql')

const persisted = join(packageRoot, '../schema/src/generated/persisted-documents.json')

/** The documents the website was built with, by the SHA-256 of their text. */
export function readPersistedDocuments(): Readonly<Record<string, string>> {
  return existsSync(persisted) ? JSON.parse(readFileSync(persisted, 'utf8')) : {}
}
