import { useDebouncedValue } from '@mantine/hooks'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { CancelContractInput, CancellationPreviewQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'

const CancellationPreviewDocument = graphql(`
  query CancellationPreview($input: CancelContractInput!) {
    cancellationPreview(input: $input) {
      allowed
      refusals {
        __typename
        code
        message
        field
      }
      scheduled
      loginsKept {
        id
        username
      }
      loginsUnlinked {
        id
        username
      }
      customerInactivated
      customerKeptActiveBy {
        id
        number
      }
      openComodatos {
        id
        description
        serialNumber
        ...ReturnDialogFields
      }
      serviceOrderTemplate {
        id
        name
      }
      dici {
        lastYear
        lastMonth
        accessesKept
        accessesLost
        monthsLeft {
          year
          month
          accesses
          closed
        }
        earlierMonths
      }
      parametersRevision
      token
    }
  }
`)

export type Preview = CancellationPreviewQuery['cancellationPreview']

/** What decides about the consequences. */
export type PreviewInput = Pick<
  CancelContractInput,
  'contractId' | 'reasonId' | 'requester' | 'channel' | 'requestedAt' | 'effectiveAt' | 'overrideOpenComodatos'
>

const context = {
  ...dependsOn('Contract', 'Login', 'Comodato', 'Customer', 'Parameters'),
  requestPolicy: 'network-only' as const,
}

/** The input without the reason, which may change without another preview, and without the text of the override. */
function dateAndOverride(key: string): string {
  const input = JSON.parse(key) as PreviewInput | null
  return JSON.stringify(
    input && { ...input, reasonId: '', overrideOpenComodatos: typeof input.overrideOpenComodatos === 'string' },
  )
}

/**
 * The live preview: recomputed when the input changes, when another screen's mutation touched the contract, and when
 * reload is called. replaced is the preview that the user had seen before the facts or parameters changed under it; a
 * mere change of the input isn't news to the user who made it.
 */
export function useCancellationPreview(input: PreviewInput | null) {
  const key = JSON.stringify(input)
  const [settledKey] = useDebouncedValue(key, 250)
  const settled = JSON.parse(settledKey) as PreviewInput | null
  const query = useQuery({
    query: CancellationPreviewDocument,
    variables: { input: settled as PreviewInput },
    pause: settled === null,
    context,
  })
  const [{ data, fetching, stale }, execute] = query
  const preview = settled ? data?.cancellationPreview : undefined
  const [shown, setShown] = useState<{ preview: Preview; key: string } | null>(null)
  const [replaced, setReplaced] = useState<Preview | null>(null)

  const expected = useRef(false)

  useEffect(() => {
    if (!preview || preview === shown?.preview || fetching) return
    // The token stands for the input, too: of another input, it says nothing about the facts.
    if (shown && shown.key !== dateAndOverride(settledKey)) setReplaced(null)
    else if (shown && shown.preview.token !== preview.token) {
      // The oldest one that was seen remains the reference.
      if (!expected.current) setReplaced((first) => first ?? shown.preview)
      expected.current = false
    }
    setShown({ preview, key: dateAndOverride(settledKey) })
  }, [preview, shown, settledKey, fetching])

  return {
    query,
    preview,
    /** What is shown isn't what the input asks for yet. */
    updating: key !== settledKey || fetching || stale,
    replaced,
    /** The next change of the facts is the user's own doing. */
    expectChange: useCallback(() => {
      expected.current = true
    }, []),
    /** The user has taken note of what changed. */
    accept: () => setReplaced(null),
    reload: () => execute({ requestPolicy: 'network-only' }),
  }
}
