import { describe, expect, it } from 'vitest'
import { networkFrom } from './npm-network.mjs'

describe('the way to the registry', () => {
  it('is the one npm goes, certificate and proxy included', () => {
    const json = JSON.stringify({
      cafile: '/ca.pem',
      registry: 'https://r.example/',
      'https-proxy': null,
      depth: 0,
    })
    const network = networkFrom(json)
    expect(network).toMatchObject({
      pnpm_config_cafile: '/ca.pem',
      pnpm_config_registry: 'https://r.example/',
    })
    expect(network).not.toHaveProperty('pnpm_config_https_proxy')
  })

  it('is left to pnpm when npm cannot tell', () => {
    expect(Object.keys(networkFrom('npm error'))).toEqual(Object.keys(networkFrom('{}')))
  })
})
