import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '@hora/db/client'
import { offlineCountries } from '#adapters/countries/offline-countries.ts'
import { diskFiles } from '#adapters/files/disk.ts'
import { inboxMailer } from '#adapters/mail/inbox.ts'
import { smtpMailer } from '#adapters/mail/smtp.ts'
import { fileMasterKeys, masterKeyFile } from '#adapters/master-keys/file-keys.ts'
import { givenMasterKeys } from '#adapters/master-keys/given-keys.ts'
import { parseLocalKey } from '#adapters/master-keys/local-keys.ts'
import type { Env } from '#env'
import { conditions } from '#generated/conditions.gen.ts'
import type { PortsWithMailer } from '#jobs/handler.ts'
import { systemClock } from '#kernel/clock.ts'
import { idSource } from '#kernel/ids.ts'
import { systemRandom } from '#kernel/random.ts'
import type { Ports } from '#ports'
import type { MasterKeys } from '#vault/master-keys.ts'
import { type OpenVault, openVault } from '#vault/vault.ts'

/** Chooses the adapter of each port. */
export function portsOf(env: Env, db: Db): PortsWithMailer & { readonly vault: OpenVault } {
  const basics = { db, clock: systemClock, random: systemRandom }
  const vault = openVault({ ...basics, masterKeys: masterKeysOf(env) })
  const ports: Ports = {
    ...basics,
    conditions,
    newId: idSource(systemClock, systemRandom),
    pause,
    files: diskFiles(join(env.dataDir, 'files')),
    countries: offlineCountries(),
    settings: {
      publicUrl: env.publicUrl,
      sender: senderOf(env),
      operator: env.operator,
      minimumAge: env.minimumAge,
      mailDelaySeconds: env.mailDelaySeconds,
      openToNetwork: env.openToNetwork,
    },
    vault,
    hashInput: vault.hashInput,
  }
  const mailer = env.smtp === null ? inboxMailer(ports) : smtpMailer(env.smtp)
  return { ...ports, vault, mailer }
}

/** The address in `MAIL_FROM`, which may have a name before it. Without a mail server, one of this instance. */
function senderOf({ smtp, publicUrl }: Pick<Env, 'smtp' | 'publicUrl'>): string {
  if (smtp === null) return `hora@${new URL(publicUrl).hostname}`
  return /<([^<>]+)>\s*$/.exec(smtp.from)?.[1]?.trim() ?? smtp.from.trim()
}

/** The master keys of the variable, else of the file in the data directory. */
export function masterKeysOf({ masterKeys, dataDir }: Pick<Env, 'masterKeys' | 'dataDir'>): MasterKeys {
  if (masterKeys === null) return fileMasterKeys(masterKeyFile(dataDir), systemRandom)
  return givenMasterKeys(
    masterKeys.flatMap((text) => parseLocalKey(text) ?? []),
    systemRandom,
  )
}
