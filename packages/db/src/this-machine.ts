import { BlockList, isIPv4, isIPv6 } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')
loopback.addSubnet('::ffff:127.0.0.0', 104, 'ipv6')

/** Whether an IP address is this machine itself, also as IPv4 in IPv6. A name, or no address at all, is not. */
export function isLoopback(address: string | undefined): boolean {
  if (address === undefined) return false
  if (isIPv4(address)) return loopback.check(address, 'ipv4')
  return isIPv6(address) && !address.includes('%') && loopback.check(address, 'ipv6')
}

/**
 * Whether the host of a URL is this machine: `localhost`, a loopback address, or a socket file. What is sent there
 * crosses no network. Any other name counts as another machine.
 */
export function isThisMachine(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  return name === 'localhost' || name.startsWith('%2f') || isLoopback(name)
}
