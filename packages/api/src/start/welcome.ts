import { isThisMachine } from '@hora/db/this-machine'
import type { Env } from '#env'
import type { DemoLogin } from '#seed/demo-logins.ts'

/** The lines for the person who started Hora: its address, what is wrong with that address, and the demo logins. */
export function welcome(env: Env, demoLogins: readonly DemoLogin[]): readonly string[] {
  const { publicUrl, devTools, smtp } = env
  return [
    `Hora runs on ${publicUrl}`,
    ...warnings(env).map((sentence) => `  ${sentence}`),
    ...(devTools ? [`  GraphiQL   ${publicUrl}/graphiql`, `  Sandbox    ${publicUrl}/graphql`] : []),
    ...(devTools && smtp === null ? [`  Mail       ${publicUrl}/dev/inbox`] : []),
    ...demoLogins.map(
      ({ name, role, email, password }) => `  Sign in as ${name} (${role}): ${email} / ${password}`,
    ),
  ]
}

/** What people at other machines would stumble over. */
function warnings({ publicUrl, openToNetwork }: Pick<Env, 'publicUrl' | 'openToNetwork'>): readonly string[] {
  const { protocol, hostname } = new URL(publicUrl)
  if (openToNetwork && isThisMachine(hostname))
    return [`Only pages opened at ${publicUrl} can sign in: set PUBLIC_URL to the address that people open.`]
  if (protocol === 'http:' && !isThisMachine(hostname))
    return [
      `${publicUrl} is not encrypted, so others on the network can read passwords and the camera cannot scan invitations: put https in front and set PUBLIC_URL to its address.`,
    ]
  return []
}
