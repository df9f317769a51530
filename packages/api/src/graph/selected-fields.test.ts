import { buildSchema, type GraphQLResolveInfo, parse } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { expect, test } from 'vitest'
import { selectedFields } from './selected-fields.ts'

/** Runs a document as the server does, and tells what the resolver of `pet` saw. */
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

test('fields are named with their type, at every depth', () => {
  const [selected] = seenBy('{ pet { name toys { cost: price(currency: "EUR") } friend { age } } }')
  expect([...(selected ?? [])].toSorted()).toEqual([
    'Pet.age',
    'Pet.friend',
    'Pet.name',
    'Pet.toys',
    'Toy.price',
  ])
})

test('fragments count where they are spread, by the type they are on', () => {
  const [selected] = seenBy(`{ pet { ...Face ... on Named { name } ... { age } } }
    fragment Face on Pet { toys { ...Colour } }
    fragment Colour on Toy { colour }`)
  expect([...(selected ?? [])].toSorted()).toEqual(['Named.name', 'Pet.age', 'Pet.toys', 'Toy.colour'])
})

test('what a directive may leave out is asked for, and a field that is asked for twice adds up', () => {
  const [selected] = seenBy(
    'query ($no: Boolean = false) { pet { age @include(if: $no) } pet { name @skip(if: true) } }',
  )
  expect([...(selected ?? [])].toSorted()).toEqual(['Pet.age', 'Pet.name'])
})

test('a compiled operation is looked through once', () => {
  const [first, second] = seenBy('{ pet { name } }', 2)
  expect(first).toBe(second)
})
