import { expect, test } from 'vitest'
import { checkReach } from './check-reach.ts'

const local = { host: 'localhost', openToNetwork: false }

test.each([[['127.0.0.1']], [['::1', '127.0.0.1']], [['::ffff:127.0.0.1']]])(
  'localhost may lead to %j',
  async (addresses) => {
    await expect(checkReach(local, async () => addresses)).resolves.toBeUndefined()
  },
)

test.each([[['192.168.1.5']], [['127.0.0.1', '192.168.1.5']], [['::1', '::']], [['fe80::1%eth0']]])(
  'an instance for this machine does not start where localhost leads to %j',
  async (addresses) => {
    await expect(checkReach(local, async () => addresses)).rejects.toThrow(
      /^HOST localhost leads to \S+, which other machines may reach: set HOST to 127.0.0.1, or to \S+ to open this instance to the network\.$/,
    )
  },
)

test('an instance that is open to the network may listen on any address', async () => {
  const open = { host: 'hora.internal', openToNetwork: true }
  await expect(checkReach(open, async () => ['192.168.1.5'])).resolves.toBeUndefined()
})
