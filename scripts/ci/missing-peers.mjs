// Prints the apt packages of peers that a suite asks for and that are not installed, one on a line.
import { root } from '../root.mjs'
import { findPeers } from '../test/peers.mjs'

for (const { suites, installed, aptPackage } of findPeers(root)) {
  if (suites.length > 0 && !installed) console.log(aptPackage)
}
