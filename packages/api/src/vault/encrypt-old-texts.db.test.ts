import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect } from '@hora/db/client'
import { migrate, migrationsDirectory } from '@hora/db/migrate'
import { bookingChanges, invitations, timeOff } from '@hora/db/tables'
import { scaledTime, startEphemeral } from '@hora/db/testing'
import { expect, test } from 'vitest'
import { givenMasterKeys } from '#adapters/master-keys/given-keys.ts'
import { newKeyText, parseLocalKey } from '#adapters/master-keys/local-keys.ts'
import { systemClock } from '#kernel/clock.ts'
import { type Random, systemRandom } from '#kernel/random.ts'
import { type PlacedText, placedText } from './private-text.ts'
import { dumpRows, wordsIn, wordsInFiles } from './testing/planted-words.ts'
import { openVault } from './vault.ts'

const word = 'Quagga-zaffre'
/** More than two batches. */
const letters = 450

/** The migrations before private text was encrypted. */
function olderMigrations(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hora-older-migrations-'))
  for (const name of readdirSync(migrationsDirectory()).filter((each) => each < '0007'))
    copyFileSync(path.join(migrationsDirectory(), name), path.join(folder, name))
  return folder
}

/** Rows of an older version: Ada, her client Noor, and texts of both. */
const olderRows = `
  insert into accounts (id, email, created_at, updated_at)
    select ('00000000-0000-7000-8000-00000000000' || n)::uuid, n || '@example.org', now(), now() from generate_series(1, 2) n;
  insert into professionals (id, handle, profession, zone, created_at)
    values ('00000000-0000-7000-8000-000000000001', 'ada', 'Coach', 'Europe/Paris', now());
  insert into services (professional_id, id, name, durations, currency, place_kind, colour, created_at, updated_at)
    values ('00000000-0000-7000-8000-000000000001', gen_random_uuid(), 'Lesson', '[{"minutes":60,"priceMinor":100}]', 'EUR', 'online', 'moss', now(), now());
  insert into sessions (professional_id, id, service_id, starts_at, ends_at, occupied, zone, place_kind, status, created_at, updated_at)
    select professional_id, '00000000-0000-7000-8000-0000000000aa', id, now(), now() + interval '1 hour',
      tstzrange(now(), now() + interval '1 hour'), 'Europe/Paris', 'online', 'scheduled', now(), now() from services;
  insert into bookings (professional_id, id, session_id, client_id, seat, status, price_minor, currency, policy, confirmed_at, created_at, updated_at)
    select professional_id, '00000000-0000-7000-8000-0000000000bb', id, '00000000-0000-7000-8000-000000000002', 1,
      'confirmed', 100, 'EUR', '{}', now(), now(), now() from sessions;
  insert into booking_changes (professional_id, id, booking_id, kind, actor, starts_at, ends_at, message, occurred_at)
    select professional_id, gen_random_uuid(), id, 'confirmed', case n % 2 when 0 then 'client' else 'professional' end,
      now(), now(), '${word} change ' || n, now() from bookings, generate_series(1, ${letters}) n;
  insert into booking_changes (professional_id, id, booking_id, kind, actor, starts_at, ends_at, occurred_at)
    select professional_id, gen_random_uuid(), id, 'held', 'client', now(), now(), now() from bookings;
  insert into invitations (professional_id, id, channel, token_hash, message, created_at, expires_at)
    values ('00000000-0000-7000-8000-000000000001', gen_random_uuid(), 'link', 'hash', '${word} invitation', now(), now());
  insert into time_off (professional_id, id, starts_local, ends_local, zone, during, label, created_at)
    values ('00000000-0000-7000-8000-000000000001', gen_random_uuid(), '2026-12-24', '2026-12-25', 'Europe/Paris',
      tstzrange('2026-12-24', '2026-12-25'), '${word} label', now());
  insert into inbox_messages (id, recipient, subject, text_body, html_body, created_at)
    values (gen_random_uuid(), 'a@example.org', 'A', '${word} mail', '${word} mail', now());
  insert into idempotency_records (account_id, key, operation, input_hash, outcome, created_at)
    values ('00000000-0000-7000-8000-000000000001', 'key', 'bookForClient', 'unkeyed', '{}', now());`

/** Random bytes that fail after some calls, as a crash would end a start. */
function failingAfter(calls: number): Random {
  let left = calls
  return {
    bytes: (count) => {
      if (left-- <= 0) throw new Error('crashed')
      return systemRandom.bytes(count)
    },
  }
}

test(
  'texts of an older version are encrypted at the start, once each through a crash, and leave the files',
  async () => {
    const older = olderMigrations()
    await using server = await startEphemeral()
    await migrate(server.url, { directory: older })
    rmSync(older, { recursive: true })
    // On a busy machine the checkpoint and a batch of the other start take longer than a request may.
    const patience = { statementTimeout: scaledTime(20_000), lockTimeout: scaledTime(10_000) }
    await using connection = connect(server.url, patience)
    const { db, sql } = connection
    await sql.unsafe(olderRows)
    await migrate(server.url)

    const key = parseLocalKey(newKeyText(systemRandom))
    if (key === null) throw new Error('No key')
    const masterKeys = givenMasterKeys([key], systemRandom)
    const vaultWith = (random: Random) => openVault({ db, clock: systemClock, random, masterKeys })
    await expect(vaultWith(failingAfter(250)).start(() => {})).rejects.toThrow('crashed')
    const said: string[] = []
    const vaults = [vaultWith(systemRandom), vaultWith(systemRandom)]
    await Promise.all(vaults.map(async (vault) => await vault.start((sentence) => said.push(sentence))))
    const counts = said.map((sentence) => Number(/^Encrypted (\d+) private texts/.exec(sentence)?.[1]))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(letters + 2 - 200)

    const changes = await db.select().from(bookingChanges)
    const [invitation] = await db.select().from(invitations)
    const [off] = await db.select().from(timeOff)
    const placed = [
      ...changes.map(({ id, message }) => placedText(bookingChanges.message, id, message)),
      invitation ? placedText(invitations.message, invitation.id, invitation.message) : null,
      off ? placedText(timeOff.label, off.id, off.label) : null,
    ].filter((text): text is PlacedText => text !== null)
    const texts = await vaults[0]?.decrypt(placed)
    const expected = Array.from({ length: letters }, (_, index) => `${word} change ${index + 1}`)
    expect(texts?.map((text) => (text.ok ? text.value : null)).toSorted()).toEqual(
      [...expected, `${word} invitation`, `${word} label`].toSorted(),
    )
    const authors = await sql<{ subject_id: string }[]>`select subject_id::text from data_keys order by 1`
    expect(authors.map(({ subject_id: id }) => id.at(-1))).toEqual(['0', '1', '2'])

    await sql`checkpoint`
    expect(wordsIn(Buffer.from(await dumpRows(sql)), [word, 'unkeyed'])).toEqual([])
    const found = wordsInFiles(server.home, [word]).filter((file) => !file.includes('pg_wal/'))
    expect(found).toEqual([])
  },
  scaledTime(60_000),
)
