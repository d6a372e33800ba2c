// Asks a server all questions of graphql-http about GraphQL over HTTP, and prints what it found.
//   node clients/audits.mjs URL HEADERS
import { serverAudits } from 'graphql-http'

const [url, headers] = process.argv.slice(2)
const asked = (address, init = {}) => fetch(address, { ...init, headers: { ...JSON.parse(headers), ...init.headers } })
const results = await Promise.all(serverAudits({ url, fetchFn: asked }).map(({ fn }) => fn()))
console.log(JSON.stringify(results.map(({ id, name, status, reason }) => ({ id, name, status, reason }))))
