import { givenMasterKeys } from '#adapters/master-keys/given-keys.ts'
import { parseLocalKey } from '#adapters/master-keys/local-keys.ts'
import type { Ports } from '#ports'
import { inputHash } from '#vault/input-hash.ts'
import { openVault } from '#vault/vault.ts'

/** The master key of all tests and their programs, so that they may share a database. */
export const testMasterKey = 'dGhlIG1hc3RlciBrZXkgb2YgYWxsIHRlc3RzLCBmaXg='

/** The vault of a test or a benchmark. Its hash of inputs needs no start. */
export function testVault(ports: Pick<Ports, 'db' | 'clock' | 'random'>): Pick<Ports, 'vault' | 'hashInput'> {
  const key = parseLocalKey(testMasterKey)
  if (key === null) throw new Error('The master key of the tests is damaged')
  const masterKeys = givenMasterKeys([key], ports.random)
  return { vault: openVault({ ...ports, masterKeys }), hashInput: inputHash(new Uint8Array(32)) }
}
