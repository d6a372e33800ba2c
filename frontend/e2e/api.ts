import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Server } from './settings'

type Json = Record<string, unknown>
type Answer = { data?: Record<string, unknown>; errors?: { message: string }[] }

/** The public API, as a machine with a token. The tests make what they need with it, as an integration of a provider would. */
export class Api {
  private readonly token: string

  constructor(private readonly server: Server) {
    this.token = readFileSync(join(server.folder, 'token'), 'utf8').trim()
  }

  async query<T>(query: string, variables: Json = {}): Promise<T> {
    const response = await fetch(`${this.server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${this.token}`,
        // Machines need one for what destroys something.
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as Answer
    expect(errors ?? [], query).toEqual([])
    return data as T
  }

  /** Runs the mutation of that name and returns one field of its payload; a refusal fails the test. */
  async mutate<T>(name: string, input: Json, field: string, selection = 'id'): Promise<T> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    const data = await this.query<Record<string, Record<string, T> & { userErrors: unknown[] }>>(
      `mutation($input: ${type}!) {
        payload: ${name}(input: $input) { ${field} { ${selection} } userErrors { code message field } }
      }`,
      { input },
    )
    expect(data.payload?.userErrors, name).toEqual([])
    return data.payload?.[field] as T
  }
}
