import { inspect } from 'node:util'
import type { EncryptedText } from '@hora/db/private-text'
import { bookingChanges } from '@hora/db/tables'
import { scaledTime } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import { givenMasterKeys } from '#adapters/master-keys/given-keys.ts'
import { parseLocalKey } from '#adapters/master-keys/local-keys.ts'
import { openListener } from '#events/listener.ts'
import { booked } from '#features/bookings/testing/booked.ts'
import { cancelBooking } from '#features/bookings/use-cases/cancel-booking.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { AccountId, BookingChangeId, BookingId } from '#kernel/ids.ts'
import { systemRandom } from '#kernel/random.ts'
import { err, ok } from '#kernel/result.ts'
import { must } from '#testing/must.ts'
import { aPractice } from '#testing/practice.ts'
import { testMasterKey } from '#testing/vault.ts'
import { openWorld, type World } from '#testing/world.ts'
import { type PlacedText, placedText } from './private-text.ts'
import { aLetter } from './testing/letters.ts'
import { openVault } from './vault.ts'

const erase = async ({ ports: { db, vault } }: World, subject: AccountId) =>
  await inTransaction(db, async (tx) => await vault.erase(tx, subject))

/** The vault of another process, with its own cache. */
function anotherVault({ ports }: World, options = {}) {
  const key = parseLocalKey(testMasterKey)
  if (key === null) throw new Error('No key')
  return openVault({ ...ports, masterKeys: givenMasterKeys([key], systemRandom) }, options)
}

test('a text decrypts in its own place only', async () => {
  await using world = await openWorld()
  const { vault, newId } = world.ports
  const ada = newId<AccountId>()
  const letter = await aLetter(world.ports, ada, 'See you')
  expect(await vault.decrypt([letter])).toEqual([ok('See you')])
  const otherRow = placedText(bookingChanges.message, newId<BookingChangeId>(), letter.text)
  const otherColumn = { ...letter, place: letter.place.replace('booking_changes', 'invitations') }
  for (const moved of [otherRow, otherColumn]) await expect(vault.decrypt([moved])).rejects.toThrow()
})

test('a text that was changed in any byte does not decrypt', async () => {
  await using world = await openWorld()
  const { vault, newId } = world.ports
  const [ada, noor] = [newId<AccountId>(), newId<AccountId>()]
  const letter = await aLetter(world.ports, ada, 'Yes')
  await aLetter(world.ports, noor, 'No')
  for (let index = 0; index < letter.text.length; index++) {
    const changed = Uint8Array.from(letter.text) as EncryptedText
    changed[index] = (changed[index] ?? 0) ^ 1
    await expect(vault.decrypt([{ ...letter, text: changed }]), `byte ${index}`).rejects.toThrow()
  }
  const noorsKey = Buffer.from(letter.text)
  noorsKey.write(noor.replaceAll('-', ''), 1, 'hex')
  const asNoor = { ...letter, text: noorsKey as Uint8Array as EncryptedText }
  await expect(vault.decrypt([asNoor])).rejects.toThrow()
})

test('the same text is encrypted differently each time, and a ready text does not print itself', async () => {
  await using world = await openWorld()
  const { vault, newId } = world.ports
  const ready = await vault.ready(newId<AccountId>(), 'Zaffre')
  const id = newId<BookingChangeId>()
  const [first, second] = [0, 1].map(() => ready?.encryptFor(bookingChanges.message, id))
  expect(first).not.toEqual(second)
  expect(`${inspect(ready, { depth: 9, showHidden: true })} ${JSON.stringify(ready)}`).not.toContain('Zaffre')
})

test('first texts of one person at the same time make one key', async () => {
  await using world = await openWorld()
  const { db, newId } = world.ports
  const ada = newId<AccountId>()
  const vaults = [anotherVault(world), anotherVault(world)]
  const letters = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const vault = vaults[index % 2] ?? vaults[0]
      return await aLetter({ vault: vault as never, newId }, ada, `Letter ${index}`)
    }),
  )
  expect(await db.sql`select version from data_keys where subject_id = ${ada}`).toHaveLength(1)
  const texts = await world.ports.vault.decrypt(letters)
  expect(texts).toEqual(letters.map((_, index) => ok(`Letter ${index}`)))
})

test('erasing a person makes what they wrote unreadable, also in rows of an older dump', async () => {
  await using world = await openWorld()
  const { db, vault } = world.ports
  const practice = await aPractice(world)
  const { ada, noor } = practice
  const { booking } = await booked(world, practice, '2026-12-08T10:00:00Z', { message: 'From Ada' })
  const cancel = {
    bookingId: booking.id as BookingId,
    expectedOwedMinor: 0,
    message: 'From Noor',
    notify: true,
    idempotencyKey: 'k',
  }
  world.clock.advance({ minutes: 1 })
  must(await cancelBooking(world.ports, noor, cancel))
  const dump = await db.select().from(bookingChanges).orderBy(bookingChanges.occurredAt)
  const changes = async () => {
    const asked = `{ node(id: "${encodeGlobalId('Booking', booking.id)}") { ... on Booking { changes { message } } } }`
    return (await world.as(ada).get<{ node: { changes: { message: string | null }[] } }>(asked)).node.changes
  }
  expect(await changes()).toEqual([{ message: 'From Ada' }, { message: 'From Noor' }])
  await erase(world, noor.accountId)
  const waited = { timeout: scaledTime(5_000) }
  await expect.poll(changes, waited).toEqual([{ message: 'From Ada' }, { message: null }])
  // Everything but the keys comes back from the dump.
  await db.delete(bookingChanges)
  await db.insert(bookingChanges).values(dump)
  expect(await changes()).toEqual([{ message: 'From Ada' }, { message: null }])
  const placed = dump.flatMap(({ id, message }) => placedText(bookingChanges.message, id, message) ?? [])
  expect(await vault.decrypt(placed)).toEqual([ok('From Ada'), err('erased')])
  expect(world.bugs).toEqual([])
})

test('what an erased person still sends is not stored, and they never get a new key', async () => {
  await using world = await openWorld()
  const { vault, newId, db } = world.ports
  const [ada, noor] = [newId<AccountId>(), newId<AccountId>()]
  await erase(world, noor)
  expect(await vault.ready(noor, 'Hello')).toBeNull()
  await expect(vault.renew(noor)).rejects.toThrow('erased')
  const [first, second] = [anotherVault(world), anotherVault(world)]
  await Promise.all([first.ready(ada, 'a'), erase(world, ada), second.ready(ada, 'b')])
  expect(await anotherVault(world).ready(ada, 'c')).toBeNull()
  expect(await db.sql`select from data_keys where wrapped is not null`).toHaveLength(0)
})

test('every process forgets a destroyed key: at once when it listens, else within a second', async () => {
  await using world = await openWorld()
  const { newId } = world.ports
  let now = 0
  const deaf = anotherVault(world, { milliseconds: () => now })
  const listening = anotherVault(world)
  const { url, ports } = world
  await using listener = openListener({ url, db: ports.db, observers: [listening.observer] })
  await expect.poll(() => listener.backend).not.toBeNull()
  const ada = newId<AccountId>()
  const letter = await aLetter(world.ports, ada, 'See you')
  for (const vault of [deaf, listening]) expect(await vault.decrypt([letter])).toEqual([ok('See you')])
  await erase(world, ada)
  await expect.poll(() => listening.decrypt([letter]), { timeout: 900 }).toEqual([err('erased')])
  now += 1_000
  expect(await deaf.decrypt([letter])).toEqual([err('erased')])
})

test('keys in memory are bounded', async () => {
  await using world = await openWorld()
  const { newId } = world.ports
  const vault = anotherVault(world, { people: 2, milliseconds: () => 0 })
  const letters: PlacedText[] = []
  for (const text of ['a', 'b', 'c']) letters.push(await aLetter({ vault, newId }, newId<AccountId>(), text))
  const read = async (letter: PlacedText | undefined) =>
    await world.countStatements(async () => await vault.decrypt(letter === undefined ? [] : [letter]))
  expect(await read(letters[2])).toBe(0)
  expect(await read(letters[0])).toBe(1)
})

test('a renewed key encrypts new texts, and the old ones stay readable', async () => {
  await using world = await openWorld()
  const { vault, newId, db } = world.ports
  const ada = newId<AccountId>()
  const before = await aLetter(world.ports, ada, 'Before')
  await vault.renew(ada)
  const after = await aLetter(world.ports, ada, 'After')
  expect(await vault.decrypt([before, after])).toEqual([ok('Before'), ok('After')])
  expect(Buffer.from(after.text).readUInt16BE(17)).toBe(2)
  await erase(world, ada)
  expect(await anotherVault(world).decrypt([before, after])).toEqual([err('erased'), err('erased')])
  expect(await db.sql`select from data_keys where wrapped is not null`).toHaveLength(0)
})

test('only the owner of texts finds them, and texts of others are not decrypted', async () => {
  await using world = await openWorld()
  const { vault, newId } = world.ports
  const [ada, noor] = [newId<AccountId>(), newId<AccountId>()]
  const [first, second] = [
    await aLetter(world.ports, ada, 'Knee hurts'),
    await aLetter(world.ports, ada, 'Fine'),
  ]
  const theirs = await aLetter(world.ports, noor, 'My knee')
  const rows = [{ text: first }, { text: second }, { text: theirs }, { text: null }]
  expect(await vault.search(ada, 'KNEE', rows, ({ text }) => text)).toEqual([{ text: first }])
  const broken = { ...theirs, place: 'nowhere' }
  expect(await vault.search(ada, 'knee', [{ text: broken }], ({ text }) => text)).toEqual([])
})

test('the vault does not wait inside a transaction', async () => {
  await using world = await openWorld()
  const { vault, db, newId } = world.ports
  const work = inTransaction(db, async () => await vault.ready(newId<AccountId>(), 'Hello'))
  await expect(work).rejects.toThrow('Not inside a transaction')
})

test('a list of texts takes one statement for the keys of all authors', async () => {
  await using world = await openWorld()
  const { newId } = world.ports
  const letters: PlacedText[] = []
  for (let index = 0; index < 5; index++)
    letters.push(await aLetter(world.ports, newId<AccountId>(), String(index)))
  const count = await world.countStatements(async () => await anotherVault(world).decrypt(letters))
  expect(count).toBe(1)
})

test('an idempotency record has neither the input nor a hash that can be guessed', async () => {
  await using world = await openWorld()
  const practice = await aPractice(world)
  await booked(world, practice, '2026-12-08T10:00:00Z', { message: 'Yes' })
  const [first] = await world.ports.db.sql<{ input_hash: string; outcome: string }[]>`
    select input_hash, outcome::text from idempotency_records where operation = 'bookForClient'`
  const { hashInput } = anotherVault(world)
  expect(() => hashInput('bookForClient', {})).toThrow('has not started')
  const [one, other] = [anotherVault(world), anotherVault(world)]
  await one.start(() => {})
  await other.start(() => {})
  const input = { message: 'Yes' }
  expect(one.hashInput('bookForClient', input)).toBe(other.hashInput('bookForClient', input))
  expect(one.hashInput('bookForClient', input)).not.toBe(one.hashInput('bookForClient', { message: 'No' }))
  expect(one.hashInput('bookForClient', input)).not.toBe(world.ports.hashInput('bookForClient', input))
  expect(first?.outcome).not.toContain('Yes')
  expect(first?.input_hash).toMatch(/^[\w-]{43}$/)
})
