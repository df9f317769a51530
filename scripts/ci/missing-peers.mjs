// Prints the apt packages of missing peers that a suite needs, one on a line.
import { root } from '../root.mjs'
import { findPeers } from '../test/peers.mjs'

for (const { suites, installed, aptPackage } of findPeers(root)) {
  if (suites.length > 0 && !installed) console.log(aptPackage)
}
