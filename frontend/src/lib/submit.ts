import type { CombinedError, OperationContext, TypedDocumentNode } from '@urql/core'
import { useCallback, useRef, useState } from 'react'
import { type AnyVariables, useClient } from 'urql'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { UserErrorFieldsFragment } from '@/gql/graphql'
import { type Failure, failureOf, type UserErrorLike } from './errors'

/** A refusal in a mutation's payload. */
export const UserErrorFields = graphql(`
  fragment UserErrorFields on UserError {
    code
    message
    field
  }
`)

/** Why a form wasn't accepted: the request failed as a whole, or the domain refused it. */
export type Problem = { failure: Failure | null; errors: readonly UserErrorFieldsFragment[] }

/** The part of a Mantine form that takes messages for its fields. */
export type ErrorTarget = {
  values: object
  setErrors: (errors: Record<string, string>) => void
}

type Payload = { userErrors: readonly FragmentType<typeof UserErrorFields>[] }

type Options = {
  /** Refusals that name one of its fields are shown there. */
  form?: ErrorTarget
  /** Where the names differ: { 'facts.speedMbps': 'speed' }, without the leading "input". */
  fields?: Record<string, string>
  /** What it changes without answering it, as something deleted: dependsOn('…'). */
  context?: Partial<OperationContext>
}

/**
 * Sends a mutation of the pattern (input) → { …, userErrors } and sorts out its answer: the payload on success, null
 * otherwise, with `problem` saying why (show it with <FormErrors problem={problem} />). A second submit while one is
 * under way is ignored.
 */
export function useSubmit<Data, Variables extends AnyVariables, P extends Payload>(
  document: TypedDocumentNode<Data, Variables>,
  pick: (data: Data) => P,
  { form, fields, context }: Options = {},
) {
  const client = useClient()
  const busy = useRef(false)
  const [submitting, setSubmitting] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const send = async (variables: Variables): Promise<P | null> => {
    const { data, error } = await client.mutation(document, variables, context).toPromise()
    if (error || !data) {
      setProblem({ failure: failureOf(error as CombinedError), errors: [] })
      return null
    }
    const payload = pick(data)
    const errors = readFragment(UserErrorFields, payload.userErrors)
    if (errors.length === 0) return payload
    const rest = form ? placeErrors(form, errors, fields) : errors
    setProblem({ failure: null, errors: rest })
    return null
  }

  const submit = async (variables: Variables): Promise<P | null> => {
    if (busy.current) return null
    busy.current = true
    setSubmitting(true)
    setProblem(null)
    try {
      return await send(variables)
    } finally {
      busy.current = false
      setSubmitting(false)
    }
  }

  const reset = useCallback(() => setProblem(null), [])
  return { submit, submitting, problem, reset }
}

/** Puts each refusal at the form field that it names, and answers those that name none. */
export function placeErrors<E extends UserErrorLike>(
  form: ErrorTarget,
  errors: readonly E[],
  fields: Record<string, string> = {},
): E[] {
  const placed: Record<string, string> = {}
  const rest = errors.filter(({ field, message }) => {
    const path = (field?.[0] === 'input' ? field.slice(1) : (field ?? [])).join('.')
    const name = fields[path] ?? path
    if (!name || !hasField(form.values, name)) return true
    placed[name] = placed[name] ? `${placed[name]} ${message}` : message
    return false
  })
  if (Object.keys(placed).length > 0) form.setErrors(placed)
  return rest
}

function hasField(values: object, path: string): boolean {
  let at: unknown = values
  for (const part of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(part in at)) return false
    at = (at as Record<string, unknown>)[part]
  }
  return true
}
