import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '@hora/db/client'
import { offlineCountries } from '#adapters/countries/offline-countries.ts'
import { diskFiles } from '#adapters/files/disk.ts'
import { inboxMailer } from '#adapters/mail/inbox.ts'
import { smtpMailer } from '#adapters/mail/smtp.ts'
import type { Env } from '#env'
import { conditions } from '#generated/conditions.gen.ts'
import type { PortsWithMailer } from '#jobs/handler.ts'
import { systemClock } from '#kernel/clock.ts'
import { idSource } from '#kernel/ids.ts'
import { systemRandom } from '#kernel/random.ts'
import type { Ports } from '#ports'

/** Chooses the adapter of each port. */
export function portsOf(env: Env, db: Db): PortsWithMailer {
  const ports: Ports = {
    db,
    conditions,
    clock: systemClock,
    newId: idSource(systemClock, systemRandom),
    random: systemRandom,
    pause,
    files: diskFiles(join(env.dataDir, 'files')),
    countries: offlineCountries(),
    settings: {
      publicUrl: env.publicUrl,
      minimumAge: env.minimumAge,
      openToNetwork: env.openToNetwork,
    },
  }
  const mailer = env.smtp === null ? inboxMailer(ports) : smtpMailer(env.smtp)
  return { ...ports, mailer }
}
