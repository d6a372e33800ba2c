// Asks a server by server-sent events, with npm's graphql-sse in "distinct connections" mode, and fails at the first thing that
// isn't as its protocol says. It prints the checks that passed.
//   node clients/sse.mjs '{"url", "analyst", "operator", "cookie", "origin"}'
// analyst and operator are tokens; cookie is the session of an analyst, and origin the one that it is valid on.
import assert from 'node:assert/strict'
import { createClient } from 'graphql-sse'

const given = JSON.parse(process.argv[2])
const clientOf = (headers) => createClient({ url: given.url, headers, retryAttempts: 0 })
const analyst = clientOf({ Authorization: `Bearer ${given.analyst}` })
const operator = clientOf({ Authorization: `Bearer ${given.operator}` })
const page = clientOf({ Cookie: given.cookie, Origin: given.origin, 'Sec-Fetch-Site': 'same-origin' })

/** All results of an operation that completes by itself. */
async function all(client, query, variables) {
  const results = []
  for await (const result of client.iterate({ query, variables })) results.push(result)
  return results
}

const codes = (results) => results.map(({ errors }) => errors[0].extensions.code)

/** The events of a stream as they are sent, for a request that is made by hand. */
async function sent(init) {
  const response = await fetch(init.url ?? given.url, init)
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

const checks = {
  async 'a query'() {
    assert.deepEqual((await all(analyst, '{viewer{name}}')).map(({ data }) => data), [{ viewer: { name: 'Machine ANALYST' } }])
    assert.deepEqual((await all(page, '{viewer{name}}')).map(({ data }) => data), [{ viewer: { name: 'Test ANALYST' } }])
  },
  async 'a mutation, and what it caused from a place in the log on'() {
    const newest = '{events(first:1,orderBy:{field:OCCURRED_AT,direction:DESC}){edges{node{logCursor}}}}'
    const [{ data }] = await all(analyst, newest)
    const add = 'mutation($d:String!){createCustomer(input:{name:"Ana",document:$d}){customer{id} userErrors{code}}}'
    const made = []
    const follow = 'subscription($a:String!){events(after:$a,where:{type:CUSTOMER_CREATED}){subjectID logCursor}}'
    for (const client of [analyst, page]) {
      let cursor = data.events.edges[0].node.logCursor
      for (const document of client === analyst ? ['11144477735', '52998224725'] : []) {
        const [result] = await all(operator, add, { d: document })
        made.push(result.data.createCustomer.customer.id)
      }
      const heard = []
      // One event a connection: each resumes where the one before it stopped.
      while (heard.length < made.length) {
        for await (const { data } of client.iterate({ query: follow, variables: { a: cursor } })) {
          heard.push(data.events.subjectID)
          cursor = data.events.logCursor
          break
        }
      }
      assert.deepEqual(heard, made)
    }
  },
  async 'a refusal comes as a result, and completes'() {
    assert.deepEqual(codes(await all(analyst, '{nope}')), ['GRAPHQL_VALIDATION_FAILED'])
    assert.deepEqual(codes(await all(analyst, '{')), ['GRAPHQL_PARSE_FAILED'])
    assert.deepEqual(codes(await all(analyst, 'subscription{events(after:"made up"){type}}')), ['BAD_USER_INPUT'])
    assert.deepEqual(codes(await all(analyst, 'mutation{createTechnology(input:{code:"X"}){userErrors{code}}}')), ['FORBIDDEN'])
    assert.deepEqual(codes(await all(clientOf({}), 'subscription{events{type}}')), ['UNAUTHENTICATED'])
    const many = `{${Array.from({ length: 300 }, (_, i) => `a${i}:contracts{totalCount}`).join(' ')}}`
    assert.deepEqual(codes(await all(analyst, many)), ['TOO_COMPLEX'])
  },
  async 'the form of the stream'() {
    const headers = { accept: 'text/event-stream', 'content-type': 'application/json', authorization: `Bearer ${given.analyst}` }
    const complete = 'event: complete\ndata:\n\n'
    const posted = await sent({ method: 'POST', headers, body: '{"query":"{__typename}"}' })
    assert.deepEqual([posted.status, posted.type], [200, 'text/event-stream'])
    assert.match(posted.text, /^:\n\nevent: next\ndata: {"data":{"__typename":"Query"}.*}\n\nevent: complete\ndata:\n\n$/)
    const got = await sent({ url: `${given.url}?query=${encodeURIComponent('{__typename}')}`, headers })
    assert.ok(got.text.endsWith(complete) && got.text.includes('"__typename":"Query"'), got.text)
    const changed = await sent({ url: `${given.url}?query=${encodeURIComponent('mutation{__typename}')}`, headers })
    assert.match(changed.text, /METHOD_NOT_ALLOWED/)
  },
}

for (const [name, check] of Object.entries(checks)) {
  await check()
  console.log(name)
}
for (const client of [analyst, operator, page]) client.dispose()
