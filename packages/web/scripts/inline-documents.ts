import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type {} from 'vitest/config'
import { graphqlTags } from './graphql-tags.ts'

const generated = join(import.meta.dirname, '../src/gql/graphql.ts')
const exported = /^export const \w+ = (\{.*\}) as unknown as DocumentNode</gm
const call = /\bgraphql\(\s*(?:\/\*\s*GraphQL\s*\*\/)?\s*`[^`]*`,?\s*\)/

/**
 * Puts each precompiled document where it is used. The generated table holds every document of the app; without this
 * plugin each page would load the documents of all pages.
 */
export function inlineDocuments(): Plugin {
  let byName = new Map<string, string>()
  return {
    name: 'hora:inline-documents',
    enforce: 'pre',
    buildStart() {
      byName = readGenerated()
    },
    transform(code, id) {
      return takes(code, id) ? inline(code, byName) : null
    },
    /** Tests keep transformed files between runs; a new version of the documents makes these files stale. */
    configureVitest({ defineCacheKeyGenerator }) {
      const digest = createHash('sha256').update(readFileSync(generated)).digest('hex')
      defineCacheKeyGenerator(({ id, sourceCode }) => (takes(sourceCode, id) ? digest : undefined))
    },
  }
}

const takes = (code: string, id: string) =>
  /\.tsx?$/.test(id) && !id.includes('/src/gql/') && code.includes('graphql(')

/** The literal of each generated document, by the name of its operation or fragment. */
function readGenerated(): Map<string, string> {
  const literals = [...readFileSync(generated, 'utf8').matchAll(exported)].map((match) => match[1] ?? '')
  return new Map(
    literals.map((literal) => [/"name":\{"kind":"Name","value":"(\w+)"/.exec(literal)?.[1] ?? '', literal]),
  )
}

const tagImport = /^import \{ graphql \} from '#web\/gql\/gql\.ts'\n/m

/** Replaces the calls of one source file; a document that was not generated yet stays as it is. */
export function inline(source: string, byName: Map<string, string>): string {
  const inlined = graphqlTags(source).reduce((code, text) => {
    const name = /\b(?:query|mutation|subscription|fragment)\s+(\w+)/.exec(text)?.[1] ?? ''
    const literal = byName.get(name)
    return literal ? code.replace(call, () => `(${literal})`) : code
  }, source)
  return call.test(inlined) ? inlined : inlined.replace(tagImport, '')
}
