import { authorize } from '#auth/authorize.ts'
import { readRelation } from '#auth/relation.ts'
import type { Viewer } from '#auth/viewer.ts'
import { managesService, readService } from '#features/services/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { closingOfPause } from './pause-closing.ts'
import { listSessions, type SessionList } from './sessions-changed.ts'

/** The sessions ahead of a service, before it is paused. */
export async function previewPause(
  ports: Ports,
  viewer: Viewer,
  serviceId: ServiceId,
): Promise<Result<SessionList, DomainError>> {
  const service = await readService(ports.db, serviceId)
  if (service === null) return err(domainError('NOT_FOUND'))
  const relation = await readRelation(ports.db, viewer, service.professionalId)
  const allowed = authorize(managesService, viewer, relation)
  if (!allowed.ok) return allowed
  return ok(await listSessions(ports.db, ports, closingOfPause(ports, service)))
}
