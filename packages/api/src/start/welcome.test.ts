import { expect, test } from 'vitest'
import { readEnv } from '#env'
import { welcome } from './welcome.ts'

/** The second line for an environment, if it is a warning. */
function warningOf(source: Record<string, string>): string | undefined {
  const env = readEnv({ HORA_DEV_TOOLS: 'off', ...source })
  if (!env.ok) throw new Error(env.error.join('\n'))
  return welcome(env.value, [])[1]
}

test.each([
  [{}],
  [{ PUBLIC_URL: 'http://localhost:4000' }],
  [{ PUBLIC_URL: 'http://127.0.0.1:4000' }],
  [{ PUBLIC_URL: 'http://[::1]:4000' }],
  [{ PUBLIC_URL: 'https://hora.example' }],
  [{ HOST: '0.0.0.0', PUBLIC_URL: 'https://hora.example', TRUST_PROXY: '1' }],
])('with %j nothing has to be said', (source) => {
  expect(warningOf(source)).toBeUndefined()
})

test.each([
  [{ PUBLIC_URL: 'http://hora.example' }],
  [{ HOST: '0.0.0.0', PUBLIC_URL: 'http://192.0.2.2:4000' }],
  [{ HOST: '::', PUBLIC_URL: 'http://[fd00::2]:4000' }],
])('with %j one sentence says that the address is not encrypted', (source) => {
  expect(warningOf(source)).toBe(
    `  ${source.PUBLIC_URL} is not encrypted, so others on the network can read passwords and the camera cannot scan invitations: put https in front and set PUBLIC_URL to its address.`,
  )
})

test.each([[{ HOST: '0.0.0.0' }], [{ HOST: '192.0.2.2' }], [{ TRUST_PROXY: '1' }]])(
  'with %j one sentence says that only this machine’s name can sign in',
  (source) => {
    expect(warningOf(source)).toBe(
      '  Only pages opened at http://localhost:4000 can sign in: set PUBLIC_URL to the address that people open.',
    )
  },
)
