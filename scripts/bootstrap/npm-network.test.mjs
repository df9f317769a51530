import { describe, expect, it } from 'vitest'
import { networkFrom } from './npm-network.mjs'

describe('the network settings of pnpm', () => {
  it('are those of npm, including certificate and proxy', () => {
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

  it('are the defaults when npm prints no configuration', () => {
    expect(Object.keys(networkFrom('npm error'))).toEqual(Object.keys(networkFrom('{}')))
  })
})
