import { buildSchema, type GraphQLResolveInfo, parse } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { expect, test } from 'vitest'
import { selectedFields } from './selected-fields.ts'

/** Runs a document as the server does, and returns what the resolver of `pet` saw. */
function seenBy(document: string, runs = 1): readonly ReadonlySet<string>[] {
  const schema = buildSchema(`
    interface Named { name: String }
    type Toy { colour: String, price(currency: String): Int }
    type Pet implements Named { name: String, age: Int, toys: [Toy!]!, friend: Pet }
    type Query { pet: Pet }`)
  const seen: ReadonlySet<string>[] = []
  const pet = schema.getQueryType()?.getFields()['pet']
  if (pet !== undefined) {
    pet.resolve = (_root, _args, _context, info: GraphQLResolveInfo) => {
      seen.push(selectedFields(info))
      return null
    }
  }
  const compiled = compileQuery(schema, parse(document))
  if (isCompiledQuery(compiled)) {
    for (let run = 0; run < runs; run++) compiled.query({}, {}, {})
  }
  return seen
}

test('selected fields are listed with their type at every depth', () => {
  const [selected] = seenBy('{ pet { name toys { cost: price(currency: "EUR") } friend { age } } }')
  expect([...(selected ?? [])].toSorted()).toEqual([
    'Pet.age',
    'Pet.friend',
    'Pet.name',
    'Pet.toys',
    'Toy.price',
  ])
})

test("the fields of a fragment count where it is spread, with the fragment's type", () => {
  const [selected] = seenBy(`{ pet { ...Face ... on Named { name } ... { age } } }
    fragment Face on Pet { toys { ...Colour } }
    fragment Colour on Toy { colour }`)
  expect([...(selected ?? [])].toSorted()).toEqual(['Named.name', 'Pet.age', 'Pet.toys', 'Toy.colour'])
})

test('a field under a directive counts as selected, and selections of one field are merged', () => {
  const [selected] = seenBy(
    'query ($no: Boolean = false) { pet { age @include(if: $no) } pet { name @skip(if: true) } }',
  )
  expect([...(selected ?? [])].toSorted()).toEqual(['Pet.age', 'Pet.name'])
})

test('a compiled operation is analysed once', () => {
  const [first, second] = seenBy('{ pet { name } }', 2)
  expect(first).toBe(second)
})
