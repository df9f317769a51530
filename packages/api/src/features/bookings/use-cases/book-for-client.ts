import type { BookForClientInput } from '@hora/schema/inputs/bookings'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type PlacedForClient, placeForClient } from './place-for-client.ts'

export type BookForClient = Decoded<BookForClientInput>

/**
 * Books for a client, in spite of the professional's own rules on request. A group at this very time is joined. Two
 * sessions never overlap.
 */
export async function bookForClient(
  ports: Ports,
  viewer: Viewer,
  { idempotencyKey: key, ...input }: BookForClient,
): Promise<Result<PlacedForClient, DomainError>> {
  return await placeForClient(ports, viewer, { operation: 'bookForClient', key, input, place: input })
}
