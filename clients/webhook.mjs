// Verifies received webhooks with npm's standardwebhooks as a partner does, and fails at the first that isn't as the standard says.
//   node clients/webhook.mjs '{"messages": [{"headers", "body"}], "secrets": [], "wrong"}'
// Each message must be valid by each of the secrets, and not by the wrong one. It prints how many were verified.
import assert from 'node:assert/strict'
import { Webhook, WebhookVerificationError } from 'standardwebhooks'

const { messages, secrets, wrong } = JSON.parse(process.argv[2])
const refuses = (secret, body, headers) => assert.throws(() => new Webhook(secret).verify(body, headers), WebhookVerificationError)

let verified = 0
for (const { headers, body } of messages) {
  for (const secret of secrets) {
    const { type, timestamp, data } = new Webhook(secret).verify(body, headers)
    assert.match(type, /^[A-Z_]+$/)
    assert.ok(!Number.isNaN(Date.parse(timestamp)))
    assert.equal(headers['webhook-id'], `evt_${data.id}`)
    refuses(secret, `${body} `, headers)
    refuses(secret, body, { ...headers, 'webhook-id': 'evt_1' })
    refuses(secret, body, { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) - 3600) })
    verified++
  }
  refuses(wrong, body, headers)
}
console.log(verified)
