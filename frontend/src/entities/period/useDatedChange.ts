import { useDebouncedValue } from '@mantine/hooks'
import type { TypedDocumentNode } from '@urql/core'
import { useEffect, useRef, useState } from 'react'
import { type Client, useClient } from 'urql'
import { type FragmentType, readFragment } from '@/gql'
import { createApiClient, dependsOn } from '@/lib/client'
import { failureOf } from '@/lib/errors'
import { type ErrorTarget, type Problem, placeErrors, UserErrorFields } from '@/lib/submit'
import { AccessEffectFields, type Effect } from './effect'

type Payload = {
  effect?: FragmentType<typeof AccessEffectFields> | null
  userErrors: readonly FragmentType<typeof UserErrorFields>[]
}
type Outcome = { effect: Effect | null; problem: Problem | null }

/** A mutation with its input, which can be tried before it is sent. */
export type Attempt = { key: string; send: (client: Client, dryRun: boolean) => Promise<Outcome> }

/** Such an attempt; a dry run of a correction needs no reason yet. */
export function attempt<Data, Variables extends { input: object }>(
  document: TypedDocumentNode<Data, Variables>,
  pick: (data: Data) => Payload,
  input: Variables['input'],
): Attempt {
  const tried = { ...input, ...('reason' in input ? { reason: '-' } : {}), dryRun: true }
  return {
    key: JSON.stringify(tried),
    send: async (client, dryRun) => {
      const variables = { input: dryRun ? tried : input } as Variables
      const { data, error } = await client.mutation(document, variables, dryRun ? undefined : touched).toPromise()
      if (error || !data) return { effect: null, problem: { failure: error ? failureOf(error) : 'server', errors: [] } }
      const { effect, userErrors } = pick(data)
      const errors = readFragment(UserErrorFields, userErrors)
      if (errors.length > 0) return { effect: null, problem: { failure: null, errors } }
      return { effect: readFragment(AccessEffectFields, effect) ?? null, problem: null }
    },
  }
}

/** What other screens show that any of these changes may have changed. */
const touched = dependsOn('Login', 'Contract', 'Plan', 'AccessPeriod', 'DiciReport', 'DiciDeclaration')

// What is only tried changes nothing: without a cache, no list behind the dialog is asked for again.
const trial = createApiClient({ cached: false })

const fields = { effectiveFrom: 'when.day', from: 'when.day', reason: 'when.reason' }

type Options = {
  /** What the form says now; null while it says nothing that could be saved. */
  attempt: Attempt | null
  form: ErrorTarget
  /** Where the names of input and form differ. */
  fields?: Record<string, string>
}

/** Tries what a form says while it is typed, so that the consequences are there before it is saved, and saves it. */
export function useDatedChange({ attempt: wanted, form, fields: more }: Options) {
  const client = useClient()
  const latest = useRef(wanted)
  latest.current = wanted
  const key = wanted?.key ?? null
  const [settled] = useDebouncedValue(key, 300)
  const [tried, setTried] = useState<{ key: string; outcome: Outcome } | null>(null)
  const [submitting, setSubmitting] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const busy = useRef(false)

  useEffect(() => {
    if (settled === null || latest.current?.key !== settled) return
    let over = false
    void latest.current.send(trial, true).then((outcome) => {
      if (!over) setTried({ key: settled, outcome })
    })
    return () => {
      over = true
    }
  }, [settled])

  /** The effect when it was saved, else null. */
  const save = async (): Promise<Effect | null> => {
    if (!wanted || busy.current) return null
    busy.current = true
    setSubmitting(true)
    setProblem(null)
    const { effect, problem } = await wanted.send(client, false)
    busy.current = false
    setSubmitting(false)
    if (problem) setProblem({ ...problem, errors: placeErrors(form, problem.errors, { ...fields, ...more }) })
    return effect
  }

  return {
    /** What it would do, or why it would be refused; while it is asked for again, what it was last. */
    outcome: key === null ? null : (tried?.outcome ?? null),
    /** The outcome isn't that of what the form says now. */
    updating: key !== null && tried?.key !== key,
    save,
    submitting,
    problem,
  }
}

export type DatedChange = ReturnType<typeof useDatedChange>
