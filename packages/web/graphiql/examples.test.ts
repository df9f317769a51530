import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { examples } from './examples.ts'

const sdl = readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8')

test.each(examples(new Date(0), null))(
  'example $query is an operation of the graph',
  ({ query, variables }) => {
    expect(validate(buildSchema(sdl), parse(query))).toEqual([])
    expect(() => JSON.parse(variables ?? '{}')).not.toThrow()
  },
)
