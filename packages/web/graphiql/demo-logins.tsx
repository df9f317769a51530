import { useEffect, useState } from 'react'
import { ask } from './ask.ts'
import type { Reader } from './reader.ts'

interface DemoLogin {
  readonly name: string
  readonly role: string
  readonly email: string
  readonly password: string
}

const signIn =
  'mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename ... on Error { message } } }'
const signOut = 'mutation SignOut { signOut { __typename } }'

/** Chooses the account that runs the operations. The page reloads, so that its socket has the new login. */
export function DemoLogins({ me }: { readonly me: Pick<Reader, 'email' | 'displayName'> | null }) {
  const [people, setPeople] = useState<readonly DemoLogin[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const load = async () => {
      const response = await fetch('/graphiql/demo-logins.json')
      if (response.ok) setPeople(await response.json())
    }
    load().catch((error: unknown) => setProblem(String(error)))
  }, [])
  const become = (person: DemoLogin | null) => {
    const input = { email: person?.email, password: person?.password }
    const change = person === null ? ask(signOut) : ask(signIn, { input })
    change.then(() => location.reload()).catch((error: unknown) => setProblem(String(error)))
  }
  return (
    <div className="demo-logins">
      <p className="who" role="status">
        {me === null ? 'Not signed in' : `Signed in as ${me.displayName} (${me.email})`}
      </p>
      <span>Run as</span>
      {people.map((person) => (
        <button
          key={person.email}
          type="button"
          aria-pressed={me?.email === person.email}
          onClick={() => become(person)}
        >
          {person.name}, {person.role}
        </button>
      ))}
      <button type="button" aria-pressed={me === null} onClick={() => become(null)}>
        Signed-out visitor
      </button>
      {people.length === 0 && <span>There are no demo people here: sign in on the website.</span>}
      {problem !== null && <span role="alert">{problem}</span>}
    </div>
  )
}
