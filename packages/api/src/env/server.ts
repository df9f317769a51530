import { block } from './block.ts'
import { anyText, oneOf, onOrOff, origin, whole } from './text.ts'

/** The instance's address, its trusted proxies, and its logging. */
export const server = block({
  PORT: whole(0, 65_535).default(4000).describe('The port of the website and the API.'),
  HOST: anyText()
    .default('localhost')
    .describe(
      'The address to listen on; 0.0.0.0 for all. The instance is open to the network if this is not this machine itself, if PUBLIC_URL names another host, or if TRUST_PROXY is set.',
    ),
  PUBLIC_URL: origin()
    .optional()
    .describe(
      'The public origin, without a path. It is used in mailed links and is the only origin that may use a login. Default: `http://localhost:<PORT>`.',
    ),
  TRUST_PROXY: whole(1, 10)
    .optional()
    .describe(
      'The number of trusted proxies in front, whose X-Forwarded-For names the client. Without it, none is trusted.',
    ),
  LOG_LEVEL: oneOf('debug', 'info', 'warn', 'error', 'silent')
    .optional()
    .describe(
      'How much is logged: debug, info, warn, error or silent. `info` logs each request. `debug` also logs files and error messages, which may quote data. Default: info on an instance that is open to the network, else warn.',
    ),
  HORA_WORKER: onOrOff()
    .default('on')
    .describe('Whether `npm start` also runs background tasks; `off` if workers run separately.'),
})
