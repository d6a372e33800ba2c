// Talks graphql-transport-ws with a server, by npm's graphql-ws and by bare frames, and fails at the first thing that isn't as the
// protocol says. It prints the checks that passed.
//   node clients/ws.mjs '{"url", "analyst", "operator", "cookie", "origin"}'
// analyst and operator are tokens; cookie is the session of an analyst, and origin the one that it is valid on.
import assert from 'node:assert/strict'
import { createClient } from 'graphql-ws'
import WebSocket from 'ws'

const given = JSON.parse(process.argv[2])
const protocol = 'graphql-transport-ws'
const bearer = (token) => ({ Authorization: `Bearer ${token}` })
const addCustomer = `mutation($n:String!,$d:String!){createCustomer(input:{name:$n,document:$d}){customer{id} userErrors{code}}}`
const follow = `subscription($a:String){events(after:$a,where:{type:CUSTOMER_CREATED}){type subjectID logCursor}}`

/** A client that connects once: what closes its connection is an error. */
function clientOf(connectionParams, headers = {}) {
  class Socket extends WebSocket {
    constructor(url, protocols) {
      super(url, protocols, { headers })
    }
  }
  return createClient({ url: given.url, webSocketImpl: Socket, connectionParams, retryAttempts: 0, lazy: true })
}

/** The first result of an operation; it throws what the client was told instead. */
async function once(client, query, variables) {
  for await (const result of client.iterate({ query, variables })) return result
}

/** Bare frames on a connection, and how it was closed. */
function raw({ protocols = protocol, headers = bearer(given.analyst) } = {}) {
  const socket = new WebSocket(given.url, protocols, { headers })
  const frames = []
  let wake = () => {}
  socket.on('message', (text) => {
    frames.push(JSON.parse(text))
    wake()
  })
  const open = new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('unexpected-response', (_, response) => reject(Object.assign(new Error('refused'), { status: response.statusCode })))
    socket.once('error', reject)
  })
  let end
  const closed = new Promise((resolve) => {
    socket.once('close', (code, reason) => {
      end = [code, String(reason)]
      resolve(end)
      wake()
    })
  })
  return {
    open,
    closed,
    send: (frame) => socket.send(typeof frame === 'string' || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame)),
    async next() {
      while (frames.length === 0 && !end) await new Promise((resolve) => (wake = resolve))
      assert.ok(frames.length > 0, `closed with ${end}`)
      return frames.shift()
    },
    end: () => socket.terminate(),
  }
}

const subscribe = (id, query = '{__typename}') => ({ id, type: 'subscribe', payload: { query } })

async function acknowledged(options) {
  const connection = raw(options)
  await connection.open
  connection.send({ type: 'connection_init' })
  assert.deepEqual(await connection.next(), { type: 'connection_ack' })
  return connection
}

/** Sends frames and expects the connection to be closed with a code. */
async function closedBy(frames, code, { init = true, ...options } = {}) {
  const connection = init ? await acknowledged(options) : raw(options)
  await connection.open
  for (const frame of frames) connection.send(frame)
  const [got, reason] = await connection.closed
  assert.equal(got, code, reason)
  return reason
}

async function refusedWith(status, options) {
  const connection = raw(options)
  await assert.rejects(connection.open, (error) => error.status === status)
}

/** A valid CPF for each number. */
function cpf(number) {
  const digits = String(number).padStart(9, '0').split('').map(Number)
  for (const length of [9, 10]) {
    const sum = digits.reduce((total, digit, i) => total + digit * (length + 1 - i), 0)
    digits.push(((sum * 10) % 11) % 10)
  }
  return digits.join('')
}

const checks = {
  async 'a query by a token'() {
    const client = clientOf(bearer(given.analyst))
    assert.equal((await once(client, '{viewer{name}}')).data.viewer.name, 'Machine ANALYST')
    await client.dispose()
  },
  async 'a query by a session on a page'() {
    const client = clientOf(undefined, { Cookie: given.cookie, Origin: given.origin })
    assert.equal((await once(client, '{viewer{name}}')).data.viewer.name, 'Test ANALYST')
    await client.dispose()
  },
  async 'what mutations caused, over many connections while they are written'() {
    const newest = '{events(first:1,orderBy:{field:OCCURRED_AT,direction:DESC}){edges{node{logCursor}}}}'
    const writers = [1, 2, 3].map(() => clientOf({ authorization: `Bearer ${given.operator}` }))
    const first = clientOf(bearer(given.analyst))
    let cursor = (await once(first, newest)).data.events.edges[0].node.logCursor
    await first.dispose()
    const customers = []
    const each = 15
    const writing = Promise.all(
      writers.map(async (writer, w) => {
        for (let i = 1; i <= each; i++) {
          const { data } = await once(writer, addCustomer, { n: `Customer ${i} of ${w}`, d: cpf(100 * w + i) })
          customers.push(data.createCustomer.customer.id)
        }
        await writer.dispose()
      }),
    )
    // A client that hears some, goes away without a word and comes again for the rest.
    const heard = []
    while (heard.length < each * writers.length) {
      const reader = clientOf(bearer(given.analyst))
      const events = reader.iterate({ query: follow, variables: { a: cursor } })
      for (let some = 4; some > 0 && heard.length < each * writers.length; some--) {
        const { value } = await events.next()
        heard.push(value.data.events.subjectID)
        cursor = value.data.events.logCursor
      }
      reader.terminate()
      await events.return?.().catch(() => {})
    }
    await writing
    assert.deepEqual(heard.toSorted(), customers.toSorted())
  },
  async 'a document that is refused'() {
    const client = clientOf(bearer(given.analyst))
    for (const [document, code] of [
      ['{nope}', 'GRAPHQL_VALIDATION_FAILED'],
      ['{', 'GRAPHQL_PARSE_FAILED'],
      [`{${Array.from({ length: 300 }, (_, i) => `a${i}:contracts{totalCount}`).join(' ')}}`, 'TOO_COMPLEX'],
      ['subscription{events(after:"made up"){type}}', 'BAD_USER_INPUT'],
    ]) {
      await assert.rejects(once(client, document), (errors) => errors[0].extensions.code === code, document)
    }
    assert.equal((await once(client, `mutation{createTechnology(input:{code:"X"}){userErrors{code}}}`)).errors[0].extensions.code, 'FORBIDDEN')
    await client.dispose()
  },
  async 'nobody'() {
    await assert.rejects(once(clientOf(), '{viewer{name}}'), ({ code }) => code === 4403)
    await assert.rejects(once(clientOf(bearer('vnc_made-up')), '{viewer{name}}'), ({ code }) => code === 4403)
    await assert.rejects(once(clientOf(undefined, { Cookie: given.cookie }), '{viewer{name}}'), ({ code }) => code === 4403)
    await assert.rejects(once(clientOf(undefined, { Origin: given.origin }), '{viewer{name}}'), ({ code }) => code === 4403)
  },
  async 'pages of other origins'() {
    for (const origin of ['https://evil.example', 'null', given.origin.replace(/:\d+$/, '')]) {
      await refusedWith(403, { headers: { Origin: origin, Cookie: given.cookie } })
    }
    await refusedWith(401, { headers: bearer('vnc_made-up') })
  },
  async '4400 bad message'() {
    const messages = [
      'no JSON', '[]', 'null', { type: 'nope' }, { id: 1, type: 'complete' }, { type: 'complete' }, { type: 'ping', payload: 1 },
      { type: 'subscribe', payload: { query: '{__typename}' } }, { id: '1', type: 'subscribe' },
      { id: '1', type: 'subscribe', payload: { query: 1 } }, { id: '1', type: 'subscribe', payload: { query: '{__typename}', variables: [] } },
      Buffer.from('{"type":"ping"}'),
    ]
    await Promise.all(messages.map((frame) => closedBy([frame], 4400)))
    await closedBy([{ type: 'connection_init', payload: 'x' }], 4400, { init: false })
  },
  async '4401 subscribing before the acknowledgement'() {
    assert.equal(await closedBy([subscribe('1')], 4401, { init: false }), 'Unauthorized')
  },
  async '4406 another subprotocol'() {
    await closedBy([], 4406, { init: false, protocols: [] })
  },
  async '4408 no initialisation in 5 seconds'() {
    assert.equal(await closedBy([{ type: 'ping' }], 4408, { init: false }), 'Connection initialisation timeout')
  },
  async '4409 an id twice'() {
    const live = subscribe('a', 'subscription{events(where:{type:DICI_MONTH_CLOSED}){type}}')
    assert.equal(await closedBy([live, live], 4409), 'Subscriber for a already exists')
  },
  async '4429 two initialisations'() {
    assert.equal(await closedBy([{ type: 'connection_init' }], 4429), 'Too many initialisation requests')
  },
  async '1009 a message over 1 MiB'() {
    await closedBy([subscribe('1', `{__typename} #${'x'.repeat(1 << 20)}`)], 1009)
  },
  async 'pings are answered, also before the acknowledgement'() {
    const connection = raw()
    await connection.open
    connection.send({ type: 'ping', payload: { a: 1 } })
    assert.deepEqual(await connection.next(), { type: 'pong', payload: { a: 1 } })
    connection.end()
  },
  async '100 operations at once'() {
    const connection = await acknowledged()
    for (let i = 0; i < 101; i++) connection.send(subscribe(`live ${i}`, 'subscription{events(where:{type:DICI_MONTH_CLOSED}){type}}'))
    const refused = await connection.next()
    assert.deepEqual([refused.id, refused.type, refused.payload[0].extensions.code], ['live 100', 'error', 'TOO_MANY_OPERATIONS'])
    // The connection stays, and a place is free again once an operation is complete.
    connection.send({ id: 'live 7', type: 'complete' })
    connection.send({ id: 'unknown', type: 'complete' })
    for (;;) {
      connection.send(subscribe('query'))
      const answer = await connection.next()
      if (answer.type === 'error') continue
      assert.deepEqual([answer.type, answer.payload.data], ['next', { __typename: 'Query' }])
      break
    }
    assert.deepEqual(await connection.next(), { id: 'query', type: 'complete' })
    connection.send(subscribe('query'))
    assert.equal((await connection.next()).type, 'next')
    connection.end()
  },
}

const timed = { signal: AbortSignal.timeout(180_000) }
timed.signal.addEventListener('abort', () => {
  console.error('the checks take too long')
  process.exit(1)
})
async function run(name) {
  try {
    await checks[name]()
    console.log(name)
  } catch (error) {
    console.error(`${name}:`, error)
    process.exitCode = 1
  }
}

const slow = '4408 no initialisation in 5 seconds'
const waiting = run(slow)
for (const name of Object.keys(checks)) {
  if (name !== slow) await run(name)
}
await waiting
process.exit()
