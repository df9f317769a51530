import { expect, test } from 'vitest'
import { inline } from './inline-documents.ts'

const source =
  "import { graphql } from '#web/gql/gql.ts'\n" +
  'const a = graphql(/* GraphQL */ `query A { x }`)\nconst b = graphql(`\n  fragment B on C { y }\n`)'

test('each call becomes the document with its name', () => {
  const byName = new Map([
    ['A', '{"kind":"A"}'],
    ['B', '{"kind":"B"}'],
  ])
  expect(inline(source, byName)).toBe('const a = ({"kind":"A"})\nconst b = ({"kind":"B"})')
})
