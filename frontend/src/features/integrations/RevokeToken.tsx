import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { graphql } from '@/gql'
import { dependsOn } from '@/lib/client'
import { nodeOf } from '@/lib/node'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'

const TokenDocument = graphql(`
  query ApiToken($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on ApiToken {
        name
        hint
      }
    }
  }
`)

const RevokeTokenDocument = graphql(`
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      apiToken {
        id
        revokedAt
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = { id: string | null; onClose: () => void }

/** Asks before a token ends. */
export function RevokeToken({ id, onClose }: Props) {
  const { t } = useTranslation('integrations')
  const [{ data }] = useQuery({ query: TokenDocument, variables: { id: id ?? '' }, pause: id === null })
  const revocation = useSubmit(RevokeTokenDocument, (answer) => answer.revokeApiToken, { context })
  const token = nodeOf(data?.node, 'ApiToken', id)
  if (id === null || !token) return null
  const name = `${token.name} …${token.hint}`
  return (
    <ConfirmDialog
      opened
      danger
      onClose={onClose}
      title={t('revokeTitle')}
      confirmLabel={t('revokeNamed', { name })}
      submitting={revocation.submitting}
      problem={revocation.problem}
      onConfirm={async () => {
        if (!(await revocation.submit({ input: { id } }))) return
        toast(t('revoked', { name }))
        onClose()
      }}
    >
      <Text fz="sm">{t('revokeText', { name: token.name })}</Text>
    </ConfirmDialog>
  )
}

const context = dependsOn('ApiToken')
