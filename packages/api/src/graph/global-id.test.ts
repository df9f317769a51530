import { isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { encodeGlobalId, idOf, idReader, splitGlobalId } from './global-id.ts'
import { schema } from './schema.ts'

const uuids = ['00000000-0000-7000-8000-000000000000', 'ffffffff-ffff-7fff-bfff-ffffffffffff']
const typenames = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .map(({ name }) => name)

test('a global id is base64url of type and uuid, whatever the type', () => {
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
  'an id that was never ours names nothing: %s',
  (globalId) => {
    expect(splitGlobalId(globalId)).toEqual({ typename: '', id: '' })
    expect(idOf(globalId, 'Session')).toBeNull()
  },
)

test('a type that nobody has is still only a name', () => {
  expect(idOf(foreign, 'Session')).toBeNull()
})

test('a node reads the id of its type, and nothing else', () => {
  expect(idReader('Session')(uuid)).toBe(uuid)
  expect(() => idReader('Session')('no')).toThrow(TypeError)
})
