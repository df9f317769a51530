const tag = /\bgraphql\(\s*`([^`]*)`\s*\)|\bgraphql\(\s*\/\*\s*GraphQL\s*\*\/\s*`([^`]*)`\s*\)/g

/** The texts of the `graphql(…)` calls of one source file, in source order. */
export function graphqlTags(source: string): string[] {
  return [...source.matchAll(tag)].map((match) => match[1] ?? match[2] ?? '')
}
