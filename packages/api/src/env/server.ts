import { block } from './block.ts'
import { anyText, oneOf, onOrOff, origin, whole } from './text.ts'

/** Where the instance answers, who may speak for its readers, and what it logs. */
export const server = block({
  PORT: whole(0, 65_535).default(4000).describe('The port of the website and the API.'),
  HOST: anyText().default('localhost').describe('The address to listen on; 0.0.0.0 for every interface.'),
  PUBLIC_URL: origin()
    .optional()
    .describe(
      'The origin people type, without path: links in mails, and the only origin that may use a login. Default: `http://localhost:<PORT>`.',
    ),
  TRUST_PROXY: whole(1, 10)
    .optional()
    .describe(
      'How many proxies are in front and may name the client (X-Forwarded-For). Without it none may.',
    ),
  LOG_LEVEL: oneOf('debug', 'info', 'warn', 'error', 'silent')
    .optional()
    .describe(
      'How much is logged: debug, info, warn, error or silent. `info` has a line for each request, `debug` also those for files and the messages of errors, which may quote data. Default: warn while PUBLIC_URL is on this machine, else info.',
    ),
  HORA_WORKER: onOrOff()
    .default('on')
    .describe('Whether `npm start` runs background tasks too; `off` when workers run apart.'),
})
