import type { Env } from '#env'
import type { DemoLogin } from '#seed/demo-logins.ts'

/** The lines for the person who started Hora: its address and the demo logins. */
export function welcome(env: Env, demoLogins: readonly DemoLogin[]): readonly string[] {
  const { publicUrl, devTools, smtp } = env
  return [
    `Hora runs on ${publicUrl}`,
    ...(devTools ? [`  GraphiQL   ${publicUrl}/graphiql`, `  Sandbox    ${publicUrl}/graphql`] : []),
    ...(devTools && smtp === null ? [`  Mail       ${publicUrl}/dev/inbox`] : []),
    ...demoLogins.map(
      ({ name, role, email, password }) => `  Sign in as ${name} (${role}): ${email} / ${password}`,
    ),
  ]
}
