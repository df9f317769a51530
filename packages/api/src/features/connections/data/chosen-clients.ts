import type { Db, Tx } from '@hora/db/client'
import { hasRow } from '@hora/db/statement'
import { and, eq, inArray, notInArray, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { AccountId, ProfessionalId, ServiceId } from '#kernel/ids.ts'
import type { Pair } from './connection-store.ts'
import { chosenClients, connections } from './tables.ts'

interface ServiceKey {
  readonly professionalId: ProfessionalId
  readonly serviceId: ServiceId
}

const { clientId } = chosenClients

const ofService = ({ professionalId, serviceId }: ServiceKey) =>
  and(eq(chosenClients.professionalId, professionalId), eq(chosenClients.serviceId, serviceId))

interface Choice {
  readonly professional: SQLWrapper
  readonly service: SQLWrapper
  readonly client: AccountId | SQLWrapper
}

/** Whether a client is chosen for a service, as a condition in another statement. */
export function isChosen({ professional, service, client }: Choice): SQL<boolean> {
  return hasRow(
    chosenClients,
    and(
      eq(chosenClients.professionalId, professional),
      eq(chosenClients.serviceId, service),
      eq(clientId, client),
    ),
  )
}

/** The chosen clients of services, in the order in which they were chosen. */
export async function readChosen(
  db: Db | Tx,
  serviceIds: readonly ServiceId[],
): Promise<ReadonlyMap<ServiceId, readonly AccountId[]>> {
  const rows = await db
    .select({ serviceId: chosenClients.serviceId, clientId })
    .from(chosenClients)
    .where(inArray(chosenClients.serviceId, [...serviceIds]))
    .orderBy(chosenClients.chosenAt, clientId)
  const byService = Map.groupBy(rows, (row) => row.serviceId)
  return new Map([...byService].map(([id, chosen]) => [id, chosen.map((row) => row.clientId)]))
}

/**
 * Chooses clients for a service, as far as they are connected, and returns those who are new. Their connections are
 * locked, so that none of them ends without its choices.
 */
export async function addChosen(
  tx: Tx,
  service: ServiceKey,
  clientIds: readonly AccountId[],
  now: Temporal.Instant,
): Promise<readonly AccountId[]> {
  if (clientIds.length === 0) return []
  const connected = await tx
    .select({ clientId: connections.clientId })
    .from(connections)
    .where(
      and(
        eq(connections.professionalId, service.professionalId),
        inArray(connections.clientId, [...clientIds]),
        eq(connections.status, 'active'),
      ),
    )
    .for('share')
  if (connected.length === 0) return []
  const { professionalId, serviceId } = service
  const added = await tx
    .insert(chosenClients)
    .values(connected.map((row) => ({ professionalId, serviceId, clientId: row.clientId, chosenAt: now })))
    .onConflictDoNothing()
    .returning({ clientId })
  return added.map((row) => row.clientId)
}

/** Removes the choice of all clients of a service except some; returns who was removed. */
export async function keepChosen(
  tx: Tx,
  service: ServiceKey,
  kept: readonly AccountId[],
): Promise<readonly AccountId[]> {
  const others = kept.length === 0 ? undefined : notInArray(clientId, [...kept])
  const removed = await tx
    .delete(chosenClients)
    .where(and(ofService(service), others))
    .returning({ clientId })
  return removed.map((row) => row.clientId)
}

/** Removes the choice of one client; returns whether there was one. */
export async function removeChosen(tx: Tx, service: ServiceKey, client: AccountId): Promise<boolean> {
  const removed = await tx
    .delete(chosenClients)
    .where(and(ofService(service), eq(clientId, client)))
    .returning({ clientId })
  return removed.length > 0
}

/** Removes all choices of a client whose connection ends. */
export async function forgetChosen(tx: Tx, { professionalId, clientId: client }: Pair): Promise<void> {
  await tx
    .delete(chosenClients)
    .where(and(eq(chosenClients.professionalId, professionalId), eq(clientId, client)))
}
