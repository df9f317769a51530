import { isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { encodeGlobalId, idOf, idReader, splitGlobalId } from './global-id.ts'
import { schema } from './schema.ts'

const uuids = ['00000000-0000-7000-8000-000000000000', 'ffffffff-ffff-7fff-bfff-ffffffffffff']
const typenames = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .map(({ name }) => name)

test('a global id is the base64url of any type and a uuid', () => {
  for (const typename of typenames) {
    for (const id of uuids) {
      const globalId = encodeGlobalId(typename, id)
      expect(globalId).toBe(Buffer.from(`${typename}:${id}`).toString('base64url'))
      expect(splitGlobalId(globalId)).toEqual({ typename, id })
    }
  }
})

const [uuid = ''] = uuids
const foreign = Buffer.from(`Ж:${uuid}`).toString('base64url')

test.each(['', 'x', 'U2Vzc2lvbg', `${encodeGlobalId('Session', uuid)}=`, encodeGlobalId('Session', 'no')])(
  'an id in another format names no type: %s',
  (globalId) => {
    expect(splitGlobalId(globalId)).toEqual({ typename: '', id: '' })
    expect(idOf(globalId, 'Session')).toBeNull()
  },
)

test('an unknown type is accepted as a name', () => {
  expect(idOf(foreign, 'Session')).toBeNull()
})

test('a node accepts only ids of its type', () => {
  expect(idReader('Session')(uuid)).toBe(uuid)
  expect(() => idReader('Session')('no')).toThrow(TypeError)
})
