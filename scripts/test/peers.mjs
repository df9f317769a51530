import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { sourceFiles } from '../check/source-files.mjs'

/**
 * A real server that some suites use where it is installed. Its suites are named `*.<name>.test.ts`.
 * @typedef {{ name: string, program: string, aptPackage: string, folders?: readonly string[] }} Peer
 * @typedef {Peer & { suites: readonly string[], installed: boolean }} PeerState
 */

/** @type {readonly Peer[]} */
const peers = [
  { name: 'redis', program: 'redis-server', aptPackage: 'redis-server' },
  { name: 'radicale', program: 'radicale', aptPackage: 'radicale' },
  { name: 'coturn', program: 'turnserver', aptPackage: 'coturn' },
  { name: 'nginx', program: 'nginx', aptPackage: 'nginx', folders: ['/usr/sbin'] },
  {
    name: 'postgres15',
    program: 'postgres',
    aptPackage: 'postgresql-15',
    folders: ['/usr/lib/postgresql/15/bin'],
  },
]

/** @param {Peer} peer @param {NodeJS.ProcessEnv} env */
const isInstalled = ({ name, program, folders = [] }, env) => {
  // A `postgres` on PATH may have another version, so only its folder counts.
  const onPath = name === 'postgres15' ? [] : (env['PATH'] ?? '').split(delimiter)
  return [...folders, ...onPath].some((folder) => existsSync(join(folder, program)))
}

/**
 * Every peer, with the suites that need it and whether it is installed.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {PeerState[]}
 */
export const findPeers = (root, env = process.env) => {
  const files = sourceFiles(root)
  return peers.map((peer) => ({
    ...peer,
    suites: files.filter((path) => path.endsWith(`.${peer.name}.test.ts`)),
    installed: isInstalled(peer, env),
  }))
}

/**
 * The reason why a peer's suites do not run, or undefined when they run.
 * @param {PeerState} peer
 */
export const reasonLeftOut = ({ name, program, suites, installed }) => {
  if (suites.length === 0) return `${name}: no suite needs it`
  return installed ? undefined : `${name}: ${program} is not installed (${suites.length} suites)`
}
